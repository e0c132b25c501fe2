import './with-first-answer.ts';
import { buildElement } from './build-element.ts';
import { buildFilters } from './dialog-view.ts';
import { createEngine } from './engine.ts';
import type { Filters } from './filter-names.ts';
import { followHit } from './follow-hit.ts';
import { lateRest } from './late-rest.ts';
import { createLiveCounts } from './live-counts.ts';
import { createNameSource } from './load-names.ts';
import { buildNote } from './note-view.ts';
import { parseState } from './read-state.ts';
import { keepRecent } from './recent.ts';
import type { Results } from './results.ts';
import { buildGroups } from './results-view.ts';
import { formatState } from './search-state.ts';
import { isSlashOn } from './slash-choice.ts';

const limit = 30;

/**
 * Runs the search page. Query and filters are part of the address, so that a reload, a link and the way
 * back from a hit all show the same results.
 *
 * @param form with the field `q`
 * @param results element that the answers go into
 */
export function startSearchPage(form: HTMLFormElement, results: HTMLElement): void {
  const field = form.elements.namedItem('q');
  if (!(field instanceof HTMLInputElement)) return;
  const base = document.documentElement.dataset.base ?? '/';
  new SearchPageView(base, form, field).start(results);
}

class SearchPageView {
  readonly #base: string;
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #status = buildElement('p', { class: 'search-status', role: 'status' });
  readonly #start = buildElement('div', { class: 'search-start' });
  readonly #answers = buildElement('div', { class: 'search-answers' });
  readonly #filterPlace = buildFilters();
  readonly #rest;
  readonly #engine;
  readonly #tellCounts = createLiveCounts(this.#status);
  #filters: Filters = {};
  #words: readonly string[] = [];

  constructor(base: string, form: HTMLFormElement, field: HTMLInputElement) {
    this.#base = base;
    this.#form = form;
    this.#field = field;
    const names = createNameSource(base);
    this.#rest = lateRest(() => import('./rest.ts'), {
      base,
      limit,
      names,
      filters: this.#filterPlace,
      start: this.#start,
      narrow: (filters) => this.#narrow(filters),
      choose: (text) => this.#choose(text),
    });
    this.#engine = createEngine({
      base,
      limit,
      names,
      loadAnswer: async () => (await this.#rest.load()).answer,
      show: (found) => this.#show(found),
    });
  }

  start(results: HTMLElement): void {
    results.replaceChildren(this.#status, this.#filterPlace, this.#start, this.#answers);
    this.#rest.load().then(
      (rest) => rest.showExamples(),
      () => undefined,
    );
    this.#field.addEventListener('input', () => this.#ask());
    // It has the focus from the start, where the key that leads to search would be its first letter.
    this.#field.addEventListener('keydown', (event) => {
      if (event.key === '/' && this.#field.value === '' && isSlashOn()) event.preventDefault();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      keepRecent(this.#base, this.#field.value.trim());
      this.#answers.querySelector('a')?.focus();
    });
    this.#answers.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (!link) return;
      keepRecent(this.#base, this.#field.value.trim());
      followHit(link.href, this.#words);
    });
    window.addEventListener('popstate', () => this.#readAddress());
    const typed = this.#field.value;
    this.#readAddress();
    // What was typed before this script loaded takes precedence over the query in the address.
    if (typed) {
      this.#field.value = typed;
      this.#ask();
    }
    if (this.#field.value === '') this.#field.focus();
  }

  #readAddress(): void {
    const { query, filters } = parseState(location.search);
    this.#field.value = query;
    this.#filters = filters;
    void this.#engine.ask(this.#field.value, filters);
  }

  #choose(text: string): void {
    this.#field.value = text;
    this.#field.focus();
    this.#ask();
  }

  /** Filter words in the field become choices, so that each is in one place. */
  #narrow(filters: Filters): void {
    this.#field.value = this.#rest.now()?.dropFilters(this.#field.value) ?? this.#field.value;
    this.#filters = filters;
    this.#ask();
  }

  /** The address is replaced and not pushed: no reader wants to go back through the letters of a word. */
  #ask(): void {
    const state = { query: this.#field.value.trim(), filters: this.#filters };
    history.replaceState(history.state, '', `${location.pathname}${formatState(state)}`);
    void this.#engine.ask(state.query, state.filters);
  }

  #show(results: Results): void {
    const { query, state } = results;
    this.#words = query.words;
    this.#start.hidden = query.text !== '' || Object.keys(query.filters).length > 0;
    const note = buildNote(results, this.#base, (name) => this.#choose(name));
    const { activeElement } = document;
    const reached = this.#answers.contains(activeElement) ? activeElement?.getAttribute('href') : undefined;
    const groups = buildGroups(results, 'links');
    // What is still to come goes below, so that no hit moves under a finger when it arrives.
    this.#answers.replaceChildren(...(state === 'searching' ? [...groups, ...note] : [...note, ...groups]));
    // The second part of an answer arrives when the reader may already be at a hit of the first.
    if (reached) this.#linkTo(reached)?.focus({ preventScroll: true });
    this.#rest.now()?.complete(this.#answers, results);
    this.#tellCounts(results);
  }

  #linkTo(href: string): HTMLAnchorElement | undefined {
    return [...this.#answers.querySelectorAll('a')].find((link) => link.getAttribute('href') === href);
  }
}
