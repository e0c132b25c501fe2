import { attachPicturesBar } from './pictures-bar.ts';
import { releaseAll } from './release.ts';
import { showPicture } from './show-picture.ts';

/** Lets a reader ask for the pictures that `layouts/hold-pictures.ts` has put away: for one, for all, or for good. */
export function attachHeld(): void {
  const main = document.querySelector('main');
  const bar = document.querySelector<HTMLElement>('.pictures-bar');
  if (!main || !bar) return;
  attachPicturesBar(bar);
  main.addEventListener('click', ({ target }) => {
    const held = target instanceof Element && target.closest('.held-show')?.closest<HTMLElement>('.held');
    if (held) void showPicture(held, bar);
  });
  releaseIfWanted();
  // Lists and comparisons get pictures later.
  new MutationObserver(releaseIfWanted).observe(main, { childList: true, subtree: true });
}

function releaseIfWanted(): void {
  if (document.documentElement.dataset.pictures === 'show') releaseAll();
}
