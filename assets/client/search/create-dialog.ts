import { readNames } from '../../../src/search/read-names.ts';
import { buildElement } from './build-element.ts';
import { buildDialog, type DialogView } from './dialog-view.ts';
import { createEngine } from './engine.ts';
import { chooseExamples } from './examples.ts';
import { createLiveCounts } from './live-counts.ts';
import { loadNames } from './load-names.ts';
import { OptionCursor } from './option-cursor.ts';
import type { Results } from './results.ts';
import { buildGroups, buildNote } from './results-view.ts';
import { createTextSearch } from './text-search.ts';

export type SearchDialog = { readonly open: (query?: string) => void };

/** Hits of each group in the dialog; the search page shows more. */
const limit = 6;

/** Builds the dialog and connects it with the engine. */
export function createDialog(base: string): SearchDialog {
  const view = buildDialog(base);
  const cursor = new OptionCursor(view.field, view.list);
  const tellCounts = createLiveCounts(view.status);
  // Enter may be quicker than the answer: it then opens the first hit when that arrives.
  let enterWaits = false;
  let shown = '';

  const engine = createEngine({
    base,
    limit,
    loadNames: () => loadNames(base),
    text: createTextSearch(base, limit),
    show: (results) => {
      showResults(view, cursor, results, base);
      tellCounts(results);
      shown = view.field.value;
      if (enterWaits && cursor.active) cursor.active.click();
      if (results.state !== 'searching') enterWaits = false;
    },
  });
  const ask = () => {
    enterWaits = false;
    const query = view.field.value.trim();
    view.allResults.href = `${base}search/${query ? `?q=${encodeURIComponent(query)}` : ''}`;
    void engine.ask(query);
  };
  const follow = (isNewTab: boolean) => {
    if (view.field.value !== shown) enterWaits = !isNewTab;
    else if (isNewTab) openInNewTab(cursor.active);
    else cursor.active?.click();
  };

  view.field.addEventListener('input', ask);
  view.field.addEventListener('keydown', (event) => handleKey(event, cursor, follow));
  view.close.addEventListener('click', () => view.dialog.close());
  closeOnLeaving(view);
  showExamples(view, base, ask);
  document.body.append(view.dialog);
  return { open: (query) => open(view, query, ask) };
}

function open({ dialog, field }: DialogView, query: string | undefined, ask: () => void): void {
  if (query !== undefined) field.value = query;
  if (!dialog.open) dialog.showModal();
  field.focus();
  field.select();
  ask();
}

function showResults(view: DialogView, cursor: OptionCursor, results: Results, base: string): void {
  const note = buildNote(results, base);
  view.note.replaceChildren(...(note ? [note] : []));
  view.list.replaceChildren(...buildGroups(results, 'options'));
  const hasHits = results.groups.length > 0;
  view.list.hidden = !hasHits;
  view.examples.hidden = results.query.text !== '';
  view.field.setAttribute('aria-expanded', String(hasHits));
  cursor.set(cursor.options[0]);
}

function handleKey(event: KeyboardEvent, cursor: OptionCursor, follow: (isNewTab: boolean) => void): void {
  // A key that chooses a character of an input method is none of ours.
  if (event.isComposing) return;
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => cursor.move(1),
    ArrowUp: () => cursor.move(-1),
    Enter: () => follow(event.ctrlKey || event.metaKey),
  };
  const act = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
  if (!act) return;
  event.preventDefault();
  act();
}

/** A click on the page behind closes the dialog, and so does a hit that leads to another place of this page. */
function closeOnLeaving({ dialog }: DialogView): void {
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    if (target === dialog) dialog.close();
    const link = target instanceof Element ? target.closest('a') : null;
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
  });
}

/** The dialog stays open, so that several hits can be opened one after the other. */
function openInNewTab(link: HTMLAnchorElement | undefined): void {
  if (link) window.open(link.href, '_blank', 'noopener');
}

function showExamples({ field, examples }: DialogView, base: string, ask: () => void): void {
  void loadNames(base).then(
    (names) => {
      const buttons = chooseExamples(readNames(names)).map((example) => {
        const button = buildElement('button', { type: 'button', class: 'search-example' }, example);
        button.addEventListener('click', () => {
          field.value = example;
          field.focus();
          ask();
        });
        return button;
      });
      if (buttons.length > 0) examples.replaceChildren('Try ', ...buttons);
    },
    () => undefined,
  );
}
