import { buildElement } from './build-element.ts';
import { createEngine } from './engine.ts';
import { createLiveCounts } from './live-counts.ts';
import { loadNames } from './load-names.ts';
import type { Results } from './results.ts';
import { buildGroups, buildNote } from './results-view.ts';
import { createTextSearch } from './text-search.ts';

const limit = 30;

/**
 * Runs the search page. The query is part of the address, so that a reload, a link and the way
 * back from a hit all show the same results.
 *
 * @param form with the field `q`
 * @param results element that the answers go into
 */
export function startSearchPage(form: HTMLFormElement, results: HTMLElement): void {
  const field = form.elements.namedItem('q');
  if (!(field instanceof HTMLInputElement)) return;
  const base = document.documentElement.dataset.base ?? '/';
  const status = buildElement('p', { class: 'search-status', role: 'status' });
  const answers = buildElement('div', { class: 'search-answers' });
  results.replaceChildren(status, answers);
  const tellCounts = createLiveCounts(status);

  const engine = createEngine({
    base,
    limit,
    loadNames: () => loadNames(base),
    text: createTextSearch(base),
    show: (found) => {
      showResults(answers, found, base);
      tellCounts(found);
    },
  });
  const askAddress = () => {
    field.value = queryOfAddress() ?? '';
    void engine.ask(field.value);
  };
  field.addEventListener('input', () => {
    keepInAddress(field.value.trim());
    void engine.ask(field.value);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answers.querySelector('a')?.focus();
  });
  window.addEventListener('popstate', askAddress);
  // Without a query in the address, what was typed before this script came counts.
  field.value = queryOfAddress() ?? field.value;
  void engine.ask(field.value);
  if (field.value === '') field.focus();
}

function queryOfAddress(): string | undefined {
  return new URLSearchParams(location.search).get('q') ?? undefined;
}

function showResults(answers: HTMLElement, results: Results, base: string): void {
  const note = buildNote(results, base);
  answers.replaceChildren(...(note ? [note] : []), ...buildGroups(results, 'links'));
}

/** Replaced and not pushed: nobody wants to step back through the letters of a word. */
function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
}
