import { loadStyle } from './load-style.ts';
import { forgetPlace } from './outline/reading-place.ts';
import { words } from './words.ts';

/** Offers to continue where the reader stopped: a line in the margin above the page, which moves nothing. */
export async function offerPlace(link: HTMLAnchorElement): Promise<void> {
  await loadStyle('keep');
  const note = document.createElement('p');
  note.className = 'continue-note';
  const place = document.createElement('a');
  place.href = link.hash;
  place.textContent = words.place.goOn(link.text);
  const dismiss = document.createElement('button');
  dismiss.type = 'button';
  dismiss.setAttribute('aria-label', words.place.dismiss);
  note.append(place, dismiss);
  place.addEventListener('click', () => note.remove());
  dismiss.addEventListener('click', () => {
    forgetPlace();
    note.remove();
  });
  document.querySelector('main')?.prepend(note);
}
