import { SearchDialog } from './search-dialog.ts';

let dialog: SearchDialog | undefined;

/**
 * Opens the search dialog over the page; a second call brings the field back into focus.
 *
 * @param query what the field starts with; else what was searched last on this page, selected
 */
export function openSearchDialog(query?: string): void {
  dialog ??= new SearchDialog(document.documentElement.dataset.base ?? '/');
  dialog.open(query);
}
