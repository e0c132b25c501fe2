import { loadPart } from './load-part.ts';

/** Loads what filters and sorts a list, on pages that have one. */
export function attachLists(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-list]');
  if (form) void loadPart(import('./lists.ts')).then((part) => part.startList(form));
}
