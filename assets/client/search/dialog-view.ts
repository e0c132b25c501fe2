import { words } from '../words.ts';
import { buildElement } from './build-element.ts';
import { isSlashOn, keepSlash } from './slash-choice.ts';

/** The parts of the dialog that change. */
export type DialogView = {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  readonly note: HTMLElement;
  readonly status: HTMLElement;
  readonly start: HTMLElement;
  readonly allResults: HTMLAnchorElement;
  readonly close: HTMLButtonElement;
};

/**
 * Builds the search dialog, empty and closed: a combobox with a listbox below.
 *
 * @param filters come right after the field, also for the Tab key
 */
export function buildDialog(base: string, filters: HTMLElement): DialogView {
  const field = buildField();
  const close = buildElement('button', { class: 'search-dialog-close', type: 'button' }, words.search.close);
  const list = buildElement('div', {
    id: 'search-dialog-list',
    role: 'listbox',
    'aria-label': words.search.results,
  });
  const note = buildElement('div', { class: 'search-dialog-note' });
  const start = buildElement('div', { class: 'search-start' });
  const status = buildElement('p', { class: 'search-status', role: 'status' });
  const allResults = buildElement(
    'a',
    { class: 'search-dialog-all', href: `${base}search/` },
    words.search.allResults,
  );
  const dialog = buildElement(
    'dialog',
    { class: 'search-dialog', 'aria-label': words.search.title },
    buildElement('div', { class: 'search-dialog-head' }, field),
    filters,
    buildElement('div', { class: 'search-dialog-body' }, start, note, list),
    buildElement('div', { class: 'search-dialog-foot' }, buildKeys(), buildSlashChoice(), allResults),
    close,
    status,
  );
  return { dialog, field, list, note, status, start, allResults, close };
}

function buildField(): HTMLInputElement {
  return buildElement('input', {
    class: 'search-dialog-field',
    type: 'text',
    role: 'combobox',
    inputmode: 'search',
    enterkeyhint: 'go',
    'aria-label': words.search.field,
    'aria-controls': 'search-dialog-list',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    placeholder: words.search.placeholder,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
  });
}

const keys = [
  ['↑ ↓', 'choose'],
  ['Enter', 'open'],
  ['Ctrl Enter', 'newTab'],
  ['Tab', 'narrow'],
] as const;

function buildKeys(): HTMLElement {
  const items = keys.map(([key, does]) =>
    buildElement('span', {}, buildElement('kbd', {}, key), ` ${words.search.keys[does]}`),
  );
  return buildElement('p', { class: 'search-dialog-keys' }, ...items);
}

function buildSlashChoice(): HTMLElement {
  const box = buildElement('input', { type: 'checkbox' });
  box.checked = isSlashOn();
  box.addEventListener('change', () => keepSlash(box.checked));
  return buildElement(
    'label',
    { class: 'search-dialog-slash' },
    box,
    buildElement(
      'span',
      {},
      words.search.slash.before,
      buildElement('kbd', {}, '/'),
      words.search.slash.after,
    ),
  );
}
