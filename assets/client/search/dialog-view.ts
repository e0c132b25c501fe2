import { buildElement } from './build-element.ts';

/** The parts of the dialog that change. */
export type DialogView = {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  readonly note: HTMLElement;
  readonly status: HTMLElement;
  readonly examples: HTMLElement;
  readonly allResults: HTMLAnchorElement;
  readonly close: HTMLButtonElement;
};

/** Builds the search dialog, empty and closed: a combobox with a listbox below. */
export function buildDialog(base: string): DialogView {
  const field = buildElement('input', {
    class: 'search-dialog-field',
    type: 'text',
    role: 'combobox',
    inputmode: 'search',
    enterkeyhint: 'go',
    'aria-label': 'Search the course',
    'aria-controls': 'search-dialog-list',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    placeholder: 'Name, title, arXiv id or any words',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
  });
  const close = buildElement('button', { class: 'search-dialog-close', type: 'button' }, 'Close');
  const list = buildElement('div', { id: 'search-dialog-list', role: 'listbox', 'aria-label': 'Results' });
  const note = buildElement('div', { class: 'search-dialog-note' });
  const examples = buildElement('p', { class: 'search-dialog-examples' });
  const status = buildElement('p', { class: 'search-status', role: 'status' });
  const allResults = buildElement('a', { class: 'search-dialog-all', href: `${base}search/` }, 'All results');
  const body = buildElement('div', { class: 'search-dialog-body' }, examples, note, list);
  const dialog = buildElement(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search' },
    buildElement('div', { class: 'search-dialog-head' }, field, close),
    body,
    buildElement('div', { class: 'search-dialog-foot' }, buildKeys(), allResults),
    status,
  );
  return { dialog, field, list, note, status, examples, allResults, close };
}

const keys = [
  ['↑ ↓', 'choose'],
  ['Enter', 'open'],
  ['Ctrl Enter', 'new tab'],
  ['Esc', 'close'],
] as const;

function buildKeys(): HTMLElement {
  const items = keys.map(([key, does]) => buildElement('span', {}, buildElement('kbd', {}, key), ` ${does}`));
  return buildElement('p', { class: 'search-dialog-keys' }, ...items);
}
