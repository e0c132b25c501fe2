import { loadStyle } from '../load-style.ts';
import { findSlide, listSlides } from './address.ts';
import { joinWindows } from './channel.ts';
import { onTurn, showCount } from './slide-bar.ts';

/** Keys that turn slides, by how far. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

/** Shows what is said with the slide that another window shows, and turns that window's slides. */
export async function startSpeaker(): Promise<void> {
  await loadStyle('speaker');
  const root = document.documentElement;
  root.classList.add('is-speaker');
  const slides = listSlides();
  let at = -1;
  const show = (slide: HTMLElement | undefined) => {
    if (!slide) return;
    at = slides.indexOf(slide);
    mark(slides, at, root.dataset.next ?? '');
    showCount(at + 1, slides.length);
    scrollTo(0, 0);
  };
  const waiting = document.querySelector<HTMLElement>('.speaker-waiting');
  const tell = joinWindows((told) => {
    if (!('at' in told)) return;
    if (waiting) waiting.hidden = true;
    show(findSlide(`#${told.at}`));
  });
  const step = (by: number) => {
    const slide = slides[at + by];
    if (slide) tell({ show: slide.id });
  };
  if (waiting) waiting.hidden = false;
  show(findSlide(location.hash) ?? slides[0]);
  tell({ ask: true });
  onTurn((asked) => step(asked === 'next' ? 1 : -1));
  addEventListener('keydown', (event) => {
    const by = steps[event.key];
    if (!by || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    step(by);
  });
  startClock();
}

function mark(slides: readonly HTMLElement[], at: number, label: string): void {
  slides.forEach((slide, index) => {
    slide.classList.toggle('is-current', index === at);
    slide.classList.toggle('is-next', index === at + 1);
    slide.dataset.label = label;
    const notes = slide.querySelector<HTMLDetailsElement>('.slide-notes');
    if (notes) notes.open = true;
  });
}

/** Minutes and seconds since the window was opened. */
function startClock(): void {
  const clock = document.querySelector('[data-slide-clock]');
  if (!clock) return;
  const began = Date.now();
  const show = () => {
    const seconds = Math.floor((Date.now() - began) / 1000);
    clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  };
  show();
  setInterval(show, 1000);
}
