import { loadDocument } from '../../load-document.ts';
import { buildSlides } from './build-slides.ts';
import { drawSlides } from './draw-slides.ts';
import { readLecture } from './read-lecture.ts';

/** Makes the slides of the lecture that the page leads to, out of its page. Where it does not load, the page says so. */
export async function makeSlides(): Promise<void> {
  const deck = document.querySelector<HTMLElement>('.reveal .slides');
  const link = deck?.querySelector<HTMLAnchorElement>('.slide-place a');
  if (!deck || !link) return;
  const [address = ''] = link.href.split('#');
  try {
    const lecture = readLecture(await loadDocument(address), address);
    const title = deck.querySelector('h1')?.textContent ?? '';
    drawSlides(deck, buildSlides(lecture, title), address);
  } catch {
    document.querySelector('.slides-failed')?.replaceChildren(deck.dataset.failed ?? '');
  }
}
