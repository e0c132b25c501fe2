import { loadPart } from './load-part.ts';

/** Loads the comparison on its page, and on others what chooses models for it. */
export function attachCompare(): void {
  const form = document.querySelector<HTMLFormElement>('[data-compare-form]');
  const buttons = document.querySelector('[data-compare]');
  if (form) void loadPart(import('./compare-page.ts')).then((part) => part.startComparePage(form));
  else if (buttons) void loadPart(import('./compare-tray.ts')).then((part) => part.startCompareTray());
}
