import { buildElement } from './build-element.ts';
import { words } from './search-words.ts';
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
  /** Right after the field, also for the Tab key. */
  readonly filters: HTMLElement;
};

/** Builds the search dialog, empty and closed: a combobox with a listbox below. */
export function buildDialog(base: string): DialogView {
  const field = buildField();
  const filters = buildFilters();
  const close = buildElement('button', { class: 'search-dialog-close', type: 'button' }, words.close);
  const list = buildElement('div', {
    id: 'search-dialog-list',
    role: 'listbox',
    'aria-label': words.results,
  });
  const note = buildElement('div', { class: 'search-dialog-note' });
  const start = buildElement('div', { class: 'search-start' });
  const status = buildElement('p', { class: 'search-status', role: 'status' });
  const allResults = buildElement(
    'a',
    { class: 'search-dialog-all', href: `${base}search/` },
    words.allResults,
  );
  const dialog = buildElement(
    'dialog',
    { class: 'search-dialog', 'aria-label': words.title },
    buildElement('div', { class: 'search-dialog-head' }, field),
    filters,
    buildElement('div', { class: 'search-dialog-body' }, start, note, list),
    buildElement('div', { class: 'search-dialog-foot' }, buildKeys(), buildSlashChoice(), allResults),
    close,
    status,
  );
  return { dialog, field, list, note, status, start, allResults, close, filters };
}

/** Room for what answers are narrowed by; it is kept free until that has loaded, so that the answers do not move. */
export function buildFilters(): HTMLElement {
  return buildElement('div', {
    class: 'search-filters is-coming',
    role: 'group',
    'aria-label': words.narrow,
  });
}

function buildField(): HTMLInputElement {
  return buildElement('input', {
    class: 'search-dialog-field',
    type: 'text',
    role: 'combobox',
    inputmode: 'search',
    enterkeyhint: 'go',
    'aria-label': words.field,
    'aria-controls': 'search-dialog-list',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    placeholder: words.placeholder,
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
    buildElement('span', {}, buildElement('kbd', {}, key), ` ${words.keys[does]}`),
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
    buildElement('span', {}, words.slash.before, buildElement('kbd', {}, '/'), words.slash.after),
  );
}
