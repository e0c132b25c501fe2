import { SearchDialog } from './search-dialog.ts';

export { loadWords } from './search-words.ts';

let dialog: SearchDialog | undefined;

function theDialog(): SearchDialog {
  dialog ??= new SearchDialog(document.documentElement.dataset.base ?? '/');
  return dialog;
}

/** Loads what a first query needs, at the first sign of one. */
export function warmSearchDialog(): void {
  theDialog().warm();
}

/**
 * Opens the search dialog over the page; a second call returns the focus to the field.
 *
 * @param query what the field starts with; else what was searched last on this page, selected
 */
export function openSearchDialog(query?: string): void {
  theDialog().open(query);
}
