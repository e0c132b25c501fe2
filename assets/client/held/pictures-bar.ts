import { applyPicturesChoice, readPicturesChoice, writePicturesChoice } from '../pictures-choice.ts';
import { isAnyHeld, releaseAll } from './release.ts';
import { say } from './say.ts';

/** Shows all pictures of the page at once, or on every page from now on, until the reader takes that back. */
export function attachPicturesBar(bar: HTMLElement): void {
  const button = bar.querySelector('button');
  const box = bar.querySelector('input');
  if (!button || !box) return;
  const update = (): void => {
    button.ariaDisabled = String(!isAnyHeld());
    box.checked = document.documentElement.dataset.pictures === 'show';
  };
  button.addEventListener('click', () => {
    releaseAll();
    say(bar, bar.dataset.allShown);
  });
  box.addEventListener('change', () => {
    writePicturesChoice(box.checked);
    applyPicturesChoice(box.checked);
    if (box.checked) releaseAll();
    say(bar, box.checked ? bar.dataset.allShown : bar.dataset.again);
  });
  addEventListener('storage', () => {
    applyPicturesChoice(readPicturesChoice());
    update();
  });
  const main = bar.closest('main');
  if (main) new MutationObserver(update).observe(main, { childList: true, subtree: true });
  update();
}
