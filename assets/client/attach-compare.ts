import { loadPart } from './load-part.ts';

/** Loads the comparison on its page, and on other pages what chooses models for it; no earlier press is lost. */
export function attachCompare(): void {
  const form = document.querySelector<HTMLFormElement>('[data-compare-form]');
  const buttons = document.querySelector('[data-compare]');
  if (form) attachForm(form);
  else if (buttons) {
    const press = loadPart(import('./compare-tray.ts')).then((part) => part.startCompareTray());
    document.addEventListener('click', ({ target }) => void press.then((take) => take(target)));
  }
}

function attachForm(form: HTMLFormElement): void {
  const add = loadPart(import('./compare-page.ts')).then((part) => part.startComparePage(form));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void add.then((take) => take());
  });
  form.querySelector('button')?.removeAttribute('disabled');
}
