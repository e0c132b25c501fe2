import { buildElement } from './build-element.ts';
import { langOf } from './lang-of.ts';
import { noteOf } from './messages.ts';
import type { Results } from './results.ts';
import { words } from './search-words.ts';

/**
 * Builds what there is to say about an answer: what was meant, what did not load, and where to go if there is nothing.
 *
 * @param choose asks for the name that was meant
 */
export function buildNote(results: Results, base: string, choose: (name: string) => void): HTMLElement[] {
  const { meant, query, groups, state } = results;
  const note = noteOf(results);
  const needsLists = groups.length === 0 && state !== 'searching';
  return [
    ...(meant === undefined ? [] : [buildGuess(query.text, meant, choose)]),
    ...(note === undefined
      ? []
      : [buildElement('p', { class: 'search-note' }, note, ...(needsLists ? buildListLinks(base) : []))]),
  ];
}

function buildGuess(typed: string, meant: string, choose: (name: string) => void): HTMLElement {
  const button = buildElement('button', { type: 'button', class: 'search-meant', ...langOf(meant) }, meant);
  button.addEventListener('click', () => choose(meant));
  return buildElement('p', { class: 'search-note' }, words.guess(typed), button, words.guessEnd);
}

function buildListLinks(base: string): HTMLElement[] {
  return [
    buildElement('a', { href: `${base}models/` }, words.allModels),
    buildElement('a', { href: `${base}papers/` }, words.allPapers),
  ];
}
