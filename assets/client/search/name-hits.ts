import { factAddress } from '../../../src/search/fact-name.ts';
import { foldWords } from '../../../src/search/fold.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';
import { compareAddress } from '../compare/choice.ts';
import { words } from '../words.ts';
import type { FoundFact } from './find-fact.ts';
import { markText } from './marks.ts';
import type { Query } from './query.ts';
import type { NameHit } from './rank-names.ts';
import type { Group, Hit } from './results.ts';

const groupNames = {
  model: 'models',
  part: 'parts',
  paper: 'papers',
  lecture: 'lectures',
  term: 'terms',
  topic: 'topics',
} as const;

export type GroupOptions = {
  readonly base: string;
  readonly query: Query;
  readonly limit: number;
};

/** Names of each kind as a group; the group that holds the better hit comes first. */
export function groupEntries(entries: readonly NameEntry[], options: GroupOptions): Group[] {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    return {
      name: groupNames[kind],
      total: own.length,
      hits: own.slice(0, options.limit).map((entry) => toHit(entry, options)),
    };
  });
}

/** Models that `/compare/` takes at a time. */
const mostCompared = 4;

/** The link that shows models side by side, for readers who ask how they differ. */
export function compareModels(models: readonly NameHit[], { base }: Pick<GroupOptions, 'base'>): Group[] {
  if (models.length === 0) return [];
  const entries = models.slice(0, mostCompared).map(({ entry }) => entry);
  const slugs = entries.map(({ href }) => decodeURIComponent(href.split('/').at(-2) ?? ''));
  const title = words.search.sideBySide(entries.map(({ name }) => name));
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
  const title = words.search.factOf(words.search.properties[property], name);
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

const kindOrder: readonly NameEntry['kind'][] = ['model', 'part', 'paper', 'lecture', 'term', 'topic'];

/** Models before papers, newest first: the order of a list that nothing was typed for. */
export function newestFirst(entries: readonly NameEntry[]): NameEntry[] {
  return [...entries].sort(
    (a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || (b.year ?? 0) - (a.year ?? 0),
  );
}

/** Who wrote a paper: the first author, and any that was asked for. */
function bylineOf({ authors = [] }: NameEntry, { words: wanted }: Query): string[] {
  const [first] = authors;
  if (first === undefined) return [];
  const asked = authors.slice(1).find((name) => foldWords(name).some((word) => wanted.includes(word)));
  return [words.search.byline([first, ...(asked ? [asked] : [])], authors.length)];
}

/** The organisation that was asked for. */
function organisationOf({ organisations = [] }: NameEntry, { words: wanted }: Query): string[] {
  return organisations.filter((name) => foldWords(name).some((word) => wanted.includes(word))).slice(0, 1);
}

/** What a term is a heading of, and what kind of part a part is. */
function belongingOf({ kind, of, users }: NameEntry): string[] {
  if (kind === 'term') return of ? [of] : [];
  if (kind !== 'part') return [];
  const properties: Readonly<Record<string, string>> = words.search.properties;
  return [properties[of ?? ''] ?? '', words.search.usedBy(users ?? 0)].filter(Boolean);
}

function toHit(entry: NameEntry, { base, query }: GroupOptions): Hit {
  const { kind, subject, under, year, arxiv } = entry;
  const withBase = (address: string) => `${base}${address.slice(1)}`;
  const facts = [
    ...(subject ? [words.search.values[subject]] : []),
    ...(arxiv ? [`arXiv ${arxiv}`] : []),
    ...bylineOf(entry, query),
    ...(under ? [under] : []),
    ...(year && !arxiv ? [String(year)] : []),
    ...organisationOf(entry, query),
    ...belongingOf(entry),
  ];
  return {
    kind,
    title: markText(entry.name, query),
    href: withBase(entry.href),
    facts,
    places: entry.places.map(({ lecture, href }) => ({ lecture, href: withBase(href) })),
    ...(kind === 'model' && { pictureKey: entry.href }),
  };
}
