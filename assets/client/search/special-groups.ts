import { factAddress } from '../../../src/search/fact-name.ts';
import { byKind, byYear } from '../../../src/search/name-order.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';
import { compareAddress } from '../compare/choice.ts';
import type { FoundFact } from './found-fact.ts';
import { type GroupOptions, toHit } from './name-hits.ts';
import type { NameHit } from './rank-by.ts';
import type { Group, Hit } from './results.ts';
import { words } from './search-words.ts';

/** Models that `/compare/` takes at a time. */
const mostCompared = 4;

/** The link that shows models side by side, for readers who ask how they differ. */
export function compareModels(models: readonly NameHit[], { base }: Pick<GroupOptions, 'base'>): Group[] {
  if (models.length === 0) return [];
  const entries = models.slice(0, mostCompared).map(({ entry }) => entry);
  const slugs = entries.map(({ href }) => decodeURIComponent(href.split('/').at(-2) ?? ''));
  const title = words.sideBySide(entries.map(({ name }) => name));
  const hit: Hit = {
    kind: 'comparison',
    title: [{ text: title, isMarked: false }],
    href: compareAddress(base, slugs),
    facts: [],
    places: [],
  };
  return [{ name: 'compare', hits: [hit], total: 1 }];
}

/** The fact that a reader asked for; what it says is read off the model's page once it is shown. */
export function toFactGroup({ model, property }: FoundFact, { base }: Pick<GroupOptions, 'base'>): Group {
  const { name, href } = model.entry;
  const title = words.factOf(words.properties[property], name);
  const hit: Hit = {
    kind: 'fact',
    title: [{ text: title, isMarked: false }],
    href: `${base}${factAddress(href, property).slice(1)}`,
    facts: [],
    places: [],
    isFilled: true,
  };
  return { name: 'facts', hits: [hit], total: 1 };
}

/** What is offered before anything is typed: the newest models. */
export function newestModels(entries: readonly NameEntry[], options: GroupOptions): Group[] {
  const models = newestFirst(entries).filter(({ kind, year }) => kind === 'model' && year !== undefined);
  const hits = models.slice(0, options.limit).map((entry) => toHit(entry, options));
  return hits.length > 0 ? [{ name: 'newest', hits, total: hits.length }] : [];
}

/** Models before papers, newest first: the order of a list that nothing was typed for. */
export function newestFirst(entries: readonly NameEntry[]): NameEntry[] {
  return [...entries].sort((a, b) => byKind(a, b) || byYear(a, b));
}
