import { buildDialog, type DialogView } from './dialog-view.ts';
import { createEngine, type Engine } from './engine.ts';
import type { Filters } from './filter-names.ts';
import { followHit } from './follow-hit.ts';
import { type LateRest, type LoadRest, lateRest, type Rest } from './late-rest.ts';
import { createLiveCounts } from './live-counts.ts';
import { createNameSource, type NameSource } from './load-names.ts';
import { buildNote } from './note-view.ts';
import { OptionCursor } from './option-cursor.ts';
import { keepRecent } from './recent.ts';
import type { Results } from './results.ts';
import { buildGroups } from './results-view.ts';
import { formatState } from './search-state.ts';

/** Hits of each group in the dialog; the search page shows more. */
const limit = 6;

/** The dialog with its keys: the focus stays in the field, the arrows move through the hits. */
export class SearchDialog {
  readonly #base: string;
  readonly #view: DialogView;
  readonly #cursor: OptionCursor;
  readonly #names: NameSource;
  readonly #rest: LateRest;
  readonly #engine: Engine;
  readonly #tellCounts: (results: Results) => void;
  #filters: Filters = {};
  /** The words that the hits on the screen were found by. */
  #words: readonly string[] = [];
  /** What the field held when the hits on the screen were found. */
  #answered: string | undefined;
  /** Enter was pressed before the answer was there: it opens the first hit when that arrives. */
  #enterWaits = false;

  constructor(base: string, loadRest: LoadRest) {
    this.#base = base;
    this.#view = buildDialog(base);
    this.#cursor = new OptionCursor(this.#view.field, this.#view.list);
    this.#tellCounts = createLiveCounts(this.#view.status);
    this.#names = createNameSource(base);
    this.#rest = lateRest(loadRest, {
      base,
      limit,
      names: this.#names,
      filters: this.#view.filters,
      start: this.#view.start,
      narrow: (filters) => this.#narrow(filters),
      choose: (text) => this.open(text),
    });
    this.#engine = createEngine({
      base,
      limit,
      names: this.#names,
      loadAnswer: async () => (await this.#rest.load()).answer,
      show: (results) => this.#show(results),
    });
    this.#listen();
    document.body.append(this.#view.dialog);
  }

  /** Loads what the first query will need. */
  warm(): void {
    this.#names.warm();
    this.#withRest((rest) => rest.warm());
  }

  open(query?: string): void {
    const { dialog, field } = this.#view;
    this.warm();
    this.#withRest((rest) => rest.showExamples());
    if (!dialog.open) dialog.showModal();
    field.focus();
    // After the focus: Safari leaves the caret before a value that a field had when it received the focus.
    if (query !== undefined) {
      field.value = query;
      field.setSelectionRange(query.length, query.length);
    } else field.select();
    this.#ask();
  }

  #withRest(use: (rest: Rest) => void): void {
    this.#rest.load().then(use, () => undefined);
  }

  #listen(): void {
    const { dialog, field, close } = this.#view;
    field.addEventListener('input', () => this.#ask());
    field.addEventListener('keydown', (event) => this.#handleKey(event));
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => this.#handleClick(event));
  }

  /** Filter words in the field become choices, so that each is in one place. */
  #narrow(filters: Filters): void {
    const { field } = this.#view;
    field.value = this.#rest.now()?.dropFilters(field.value) ?? field.value;
    this.#filters = filters;
    this.#ask();
  }

  #ask(): void {
    this.#enterWaits = false;
    const query = this.#view.field.value.trim();
    this.#view.allResults.href = `${this.#base}search/${formatState({ query, filters: this.#filters })}`;
    void this.#engine.ask(query, this.#filters);
  }

  #show(results: Results): void {
    const { dialog, field, list, note, start } = this.#view;
    const { groups, query, state } = results;
    // The second part of an answer comes below the first, where the reader may already have gone down.
    const chosen = this.#answered === field.value ? this.#cursor.active?.getAttribute('href') : undefined;
    note.replaceChildren(...buildNote(results, this.#base, (name) => this.open(name)));
    list.replaceChildren(...buildGroups(results, 'options'));
    // What is still to come goes below, so that no hit moves under a finger when it arrives.
    list[state === 'searching' ? 'after' : 'before'](note);
    list.hidden = groups.length === 0;
    start.hidden = query.text !== '' || Object.keys(query.filters).length > 0;
    this.#rest.now()?.complete(list, results);
    field.setAttribute('aria-expanded', String(!list.hidden));
    const { options } = this.#cursor;
    this.#cursor.set(options.find((option) => option.getAttribute('href') === chosen) ?? options[0]);
    this.#tellCounts(results);
    this.#words = query.words;
    this.#answered = field.value;
    dialog.dataset.answered = query.text;
    dialog.dataset.state = state;
    // Opening a hit closes the dialog, and so does a reader who changes their mind.
    if (this.#enterWaits && dialog.open) this.#cursor.active?.click();
    if (state !== 'searching') this.#enterWaits = false;
  }

  #handleKey(event: KeyboardEvent): void {
    // A key that chooses a character in an input method is not ours to handle.
    if (event.isComposing) return;
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.#cursor.move(1),
      ArrowUp: () => this.#cursor.move(-1),
      Enter: () => this.#follow(event.ctrlKey || event.metaKey),
    };
    const act = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  }

  #follow(isNewTab: boolean): void {
    const { active } = this.#cursor;
    if (this.#answered !== this.#view.field.value) this.#enterWaits = !isNewTab;
    else if (isNewTab && active) {
      // In a new tab, the dialog stays: several hits can be opened one after another.
      this.#keep(active);
      window.open(active.href, '_blank', 'noopener');
    } else active?.click();
  }

  #keep({ href }: HTMLAnchorElement): void {
    keepRecent(this.#base, this.#view.field.value.trim());
    followHit(href, this.#words);
  }

  /** By a click on the page behind, and by a hit, which may lead to another place of this page. */
  #handleClick({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): void {
    const { dialog, list } = this.#view;
    const link = target instanceof Element ? target.closest('a') : null;
    if (link && list.contains(link)) this.#keep(link);
    if (target === dialog || (link && !ctrlKey && !metaKey && !shiftKey)) dialog.close();
  }
}
