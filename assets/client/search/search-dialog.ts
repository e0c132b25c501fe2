import { buildDialog, type DialogView } from './dialog-view.ts';
import { createEngine, type Engine } from './engine.ts';
import { createLiveCounts } from './live-counts.ts';
import { loadNames } from './load-names.ts';
import { OptionCursor } from './option-cursor.ts';
import type { Results } from './results.ts';
import { buildGroups, buildNote } from './results-view.ts';
import { showExamples } from './show-examples.ts';
import { createTextSearch, type TextSearch } from './text-search.ts';

/** Hits of each group in the dialog; the search page shows more. */
const limit = 6;

/** The dialog with its keys: the focus stays in the field, the arrows move through the hits. */
export class SearchDialog {
  readonly #base: string;
  readonly #view: DialogView;
  readonly #cursor: OptionCursor;
  readonly #text: TextSearch;
  readonly #engine: Engine;
  readonly #tellCounts: (results: Results) => void;
  /** What the field held when the hits on the screen were found. */
  #answered: string | undefined;
  /** Enter was quicker than the answer: it opens the first hit when that arrives. */
  #enterWaits = false;

  constructor(base: string) {
    this.#base = base;
    this.#view = buildDialog(base);
    this.#cursor = new OptionCursor(this.#view.field, this.#view.list);
    this.#tellCounts = createLiveCounts(this.#view.status);
    this.#text = createTextSearch(base);
    this.#engine = createEngine({
      base,
      limit,
      loadNames: () => loadNames(base),
      text: this.#text,
      show: (results) => this.#show(results),
    });
    this.#listen();
    document.body.append(this.#view.dialog);
  }

  open(query?: string): void {
    const { dialog, field, examples } = this.#view;
    this.#text.warm();
    showExamples(examples, this.#base, (example) => this.open(example));
    if (query !== undefined) field.value = query;
    if (!dialog.open) dialog.showModal();
    field.focus();
    if (query === undefined) field.select();
    this.#ask();
  }

  #listen(): void {
    const { dialog, field, close } = this.#view;
    field.addEventListener('input', () => this.#ask());
    field.addEventListener('keydown', (event) => this.#handleKey(event));
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => this.#closeOnLeaving(event));
  }

  #ask(): void {
    this.#enterWaits = false;
    const query = this.#view.field.value.trim();
    this.#view.allResults.href = `${this.#base}search/${query ? `?q=${encodeURIComponent(query)}` : ''}`;
    void this.#engine.ask(query);
  }

  #show(results: Results): void {
    const { dialog, field, list, note, examples } = this.#view;
    // The second part of an answer comes below the first, where the reader may already have gone down.
    const chosen = this.#answered === field.value ? this.#cursor.active?.id : undefined;
    const newNote = buildNote(results, this.#base);
    note.replaceChildren(...(newNote ? [newNote] : []));
    list.replaceChildren(...buildGroups(results, 'options'));
    list.hidden = results.groups.length === 0;
    examples.hidden = results.query.text !== '';
    field.setAttribute('aria-expanded', String(!list.hidden));
    const { options } = this.#cursor;
    this.#cursor.set(options.find(({ id }) => id === chosen) ?? options[0]);
    this.#tellCounts(results);
    this.#answered = field.value;
    dialog.dataset.answered = results.query.text;
    dialog.dataset.state = results.state;
    if (this.#enterWaits) this.#cursor.active?.click();
    if (results.state !== 'searching') this.#enterWaits = false;
  }

  #handleKey(event: KeyboardEvent): void {
    // A key that chooses a character of an input method is none of ours.
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
    // In a new tab, the dialog stays: several hits can be opened one after the other.
    else if (isNewTab && active) window.open(active.href, '_blank', 'noopener');
    else active?.click();
  }

  /** By a click on the page behind, and by a hit, which may lead to another place of this page. */
  #closeOnLeaving({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): void {
    const { dialog } = this.#view;
    const link = target instanceof Element ? target.closest('a') : null;
    if (target === dialog || (link && !ctrlKey && !metaKey && !shiftKey)) dialog.close();
  }
}
