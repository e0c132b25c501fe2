import { readNames } from '../../../src/search/read-names.ts';
import { buildElement } from './build-element.ts';
import { chooseExamples } from './examples.ts';
import { langOf } from './lang-of.ts';
import type { NameSource } from './load-names.ts';
import { forgetRecent, readRecent } from './recent.ts';
import { words } from './search-words.ts';

type StartOptions = {
  readonly base: string;
  readonly names: NameSource;
  readonly choose: (query: string) => void;
};

/**
 * Fills the place that readers see before they type: what they searched for recently, and examples from this course once
 * their list has loaded; without it, there are no examples.
 */
export function showExamples(place: HTMLElement, { base, names, choose }: StartOptions): void {
  const recent = buildRecent(base, choose, () => showExamples(place, { base, names, choose }));
  place.replaceChildren(...recent);
  void names.load().then(
    (file) => {
      const examples = chooseExamples(readNames(file)).map((example) => buildChip(example, choose));
      const line = buildElement('p', { class: 'search-start-line' }, words.examples, ...examples);
      if (examples.length > 0) place.replaceChildren(...recent, line);
    },
    () => undefined,
  );
}

function buildRecent(base: string, choose: (query: string) => void, refresh: () => void): HTMLElement[] {
  const searches = readRecent(base);
  if (searches.length === 0) return [];
  const forget = buildElement(
    'button',
    {
      type: 'button',
      class: 'search-forget',
      'aria-label': words.forget,
      title: words.forget,
    },
    '×',
  );
  forget.addEventListener('click', () => {
    forgetRecent(base);
    refresh();
  });
  const chips = searches.map((query) => buildChip(query, choose));
  return [buildElement('p', { class: 'search-start-line' }, words.recent, ...chips, forget)];
}

function buildChip(query: string, choose: (query: string) => void): HTMLElement {
  const button = buildElement('button', { type: 'button', class: 'search-example', ...langOf(query) }, query);
  button.addEventListener('click', () => choose(query));
  return button;
}
