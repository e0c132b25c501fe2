import { loadStyle } from './load-style.ts';
import { isPlainClick } from './plain-click.ts';
import { requestParts } from './request-parts.ts';
import { hasArrival } from './search/arrival-note.ts';
import { isSlashOn, showSlash } from './search/slash-choice.ts';

/** Fields that take letters. */
const fields =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Opens search by its link and by `/`, Ctrl-K or Cmd-K, and starts the search page where that is this page. */
export function attachSearch(): void {
  const results = document.getElementById('search-results');
  const form = document.querySelector<HTMLFormElement>('[data-search-form]');
  if (results && form)
    void load(
      // The style of the rest as well: it is that of the page.
      Promise.all([
        import('./search/page.ts'),
        importDialog(),
        loadStyle('searchRest').catch(() => undefined),
      ]),
    ).then(([page]) => page.startSearchPage(form, results));
  // The field of another page leads to the search page, which then finds everything in the cache.
  if (!results) form?.addEventListener('focusin', warmDialog, { once: true });
  const open = results && form ? () => form.querySelector('input')?.focus() : openDialog;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-search-open]')) {
    link.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      open();
    });
    if (!results) {
      for (const sign of ['pointerenter', 'focus']) link.addEventListener(sign, warmDialog, { once: true });
    }
  }
  showSlash();
  document.addEventListener('keydown', (event) => {
    if (!isSearchKey(event)) return;
    event.preventDefault();
    open();
  });
  if (hasArrival()) void import('./search/arrival.ts').then((arrival) => arrival.showArrival());
}

/** The dialog, which comes with the words of the page's language. */
function importDialog() {
  return document.documentElement.lang.startsWith('zh')
    ? import('./search/in-chinese.ts')
    : import('./search/in-english.ts');
}

/** Waits for a part of search and its style; without this it works, if not as well. */
async function load<Part>(part: Promise<Part>): Promise<Part> {
  // First, since nothing is shown without it, and a browser may make few requests at a time.
  const style = loadStyle('search').catch(() => undefined);
  requestParts();
  const [loaded] = await Promise.all([part, style]);
  return loaded;
}

/** Loads the dialog, names and full text at the first sign of a coming query. */
function warmDialog(): void {
  load(importDialog()).then(
    ({ dialog }) => dialog.warm(),
    () => undefined,
  );
}

/** If the dialog does not load, its link leads to the search page. */
function openDialog(): void {
  const typed = keepTyping();
  load(importDialog()).then(
    ({ dialog }) => dialog.open(typed()),
    () => {
      typed();
      location.assign(document.querySelector<HTMLAnchorElement>('[data-search-open]')?.href ?? location.href);
    },
  );
}

/**
 * Keeps what a quick reader types while the dialog is loading.
 *
 * @returns ends the keeping and gives the letters
 */
function keepTyping(): () => string | undefined {
  let text = '';
  const keep = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Backspace') text = text.slice(0, -1);
    else if (event.key.length === 1) text += event.key;
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('keydown', keep, { capture: true });
  return () => {
    document.removeEventListener('keydown', keep, { capture: true });
    return text || undefined;
  };
}

function isSearchKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.isComposing) return false;
  if (isTyping(event.target)) return false;
  const withCommand = event.ctrlKey || event.metaKey;
  return withCommand ? !event.shiftKey && event.key.toLowerCase() === 'k' : event.key === '/' && isSlashOn();
}

/** For a moment after a dialog closed, keys still go to the field that it hides. */
function isTyping(target: EventTarget | null): boolean {
  const field = target instanceof Element ? target.closest(fields) : null;
  return field !== null && field.getClientRects().length > 0;
}
