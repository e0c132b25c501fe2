import { citeRows } from './lists/cite-rows.ts';
import { fillForm, readForm } from './lists/list-form.ts';
import type { ListRow } from './lists/list-row.ts';
import { ListView } from './lists/list-view.ts';
import { isPlainClick } from './plain-click.ts';

/**
 * Lets a form filter and sort the rows of the page. The address says the same as the form, so that a reload, a
 * link and the Back button all show the same rows.
 */
export function startList(form: HTMLFormElement): void {
  const find = (name: string) => document.querySelector<HTMLElement>(`[data-list-${name}]`);
  const view = new ListView(form);
  const showAddress = () => {
    fillForm(form, new URLSearchParams(location.search));
    void view.show();
  };
  const choose = (isTyped: boolean) => {
    keepInAddress(readForm(form), isTyped);
    return view.show();
  };
  form.addEventListener('input', ({ target }) => {
    void choose(target instanceof HTMLInputElement && target.type === 'search');
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () =>
    setTimeout(() => {
      void choose(false);
      // The button that was pressed is gone now.
      const fields = [...form.querySelectorAll<HTMLElement>('.list-fold summary, select, input')];
      fields.find((field) => field.checkVisibility())?.focus();
    }),
  );
  find('reset')?.addEventListener('click', () => form.reset());
  const cite = document.querySelector<HTMLAnchorElement>('[data-list-cite]');
  cite?.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    void view.findAll().then((rows) => citeRows(keysOf(rows), cite.href));
  });
  find('more')?.addEventListener('click', () => view.showMore());
  addEventListener('popstate', showAddress);
  // What was chosen before this script loaded takes precedence over the address.
  const early = readForm(form);
  fillForm(form, new URLSearchParams([...early, ...new URLSearchParams(location.search)]));
  const shown = early.size > 0 ? choose(false) : view.show();
  void shown.finally(() => document.documentElement.classList.remove('asked'));
}

function keysOf(rows: readonly ListRow[]): string[] {
  return rows.flatMap(({ element }) => element.dataset.cite ?? []);
}

/** Letters of a word replace each other in the history: no reader wants to go back through them one by one. */
function keepInAddress(said: URLSearchParams, isTyped: boolean): void {
  const address = new URL(location.href);
  address.search = said.toString();
  if (address.href === location.href) return;
  if (isTyped) history.replaceState(history.state, '', address);
  else history.pushState(null, '', address);
}
