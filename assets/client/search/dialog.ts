import type { LoadRest } from './late-rest.ts';
import { SearchDialog } from './search-dialog.ts';

/** The search dialog of a page as the page asks for it. */
export type PageDialog = {
  /** Loads what a first query needs, at the first sign of one. */
  readonly warm: () => void;
  /**
   * Opens it over the page; a second call returns the focus to the field.
   *
   * @param query what the field starts with; else what was searched last on this page, selected
   */
  readonly open: (query?: string) => void;
};

/** Makes the search dialog once it is asked for. */
export function createDialog(loadRest: LoadRest): PageDialog {
  let dialog: SearchDialog | undefined;
  const theDialog = () => {
    dialog ??= new SearchDialog(document.documentElement.dataset.base ?? '/', loadRest);
    return dialog;
  };
  return { warm: () => theDialog().warm(), open: (query) => theDialog().open(query) };
}
