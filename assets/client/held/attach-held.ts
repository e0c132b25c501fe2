import { applyPicturesChoice, readPicturesChoice, writePicturesChoice } from '../pictures-choice.ts';
import { isAnyHeld, releaseAll } from './release.ts';
import { say } from './say.ts';
import { showPicture } from './show-picture.ts';

/** What a reader presses, and what follows. */
const asks: readonly {
  readonly type: string;
  readonly control: string;
  readonly act: (control: HTMLElement, bar: HTMLElement) => void;
}[] = [
  { type: 'click', control: '.held-show', act: askForOne },
  { type: 'click', control: '.pictures-all', act: askForAll },
  { type: 'change', control: '.pictures-always input', act: choose },
];

/** Lets a reader ask for the pictures that wait on the page: for one, for all, or for good. */
export function onAsk(type: string, target: EventTarget | null): void {
  const bar = findBar();
  if (!bar || !(target instanceof Element)) return;
  for (const ask of asks) {
    const control = ask.type === type && target.closest<HTMLElement>(ask.control);
    if (control) ask.act(control, bar);
  }
}

/** Keeps page and controls in step with the choice, and with pictures that lists and comparisons get later. */
export function attachHeld(): void {
  const main = document.querySelector('main');
  if (!main) return;
  update();
  new MutationObserver(update).observe(main, { childList: true, subtree: true });
  addEventListener('storage', () => {
    applyPicturesChoice(readPicturesChoice());
    const box = findBar()?.querySelector('input');
    if (box) box.checked = isAlways();
    update();
  });
}

function askForOne(button: HTMLElement, bar: HTMLElement): void {
  const held = button.closest<HTMLElement>('.held');
  if (held) void showPicture(held, bar);
}

function askForAll(_button: HTMLElement, bar: HTMLElement): void {
  releaseAll();
  say(bar, bar.dataset.allShown);
}

function choose(box: HTMLElement, bar: HTMLElement): void {
  if (!(box instanceof HTMLInputElement)) return;
  writePicturesChoice(box.checked);
  applyPicturesChoice(box.checked);
  update();
  say(bar, box.checked ? bar.dataset.allShown : bar.dataset.again);
}

function update(): void {
  if (isAlways()) releaseAll();
  const button = findBar()?.querySelector('button');
  if (button) button.ariaDisabled = String(!isAnyHeld());
}

function isAlways(): boolean {
  return document.documentElement.dataset.pictures === 'show';
}

function findBar(): HTMLElement | null {
  return document.querySelector('.pictures-bar');
}
