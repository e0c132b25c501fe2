import { foldWords } from '../../../src/search/fold.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';
import { compareAddress } from '../compare/choice.ts';
import { words } from '../words.ts';
import { markText } from './marks.ts';
import type { Query } from './query.ts';
import type { NameHit } from './rank-names.ts';
import type { Group, Hit } from './results.ts';

const groupNames = { model: 'models', paper: 'papers', lecture: 'lectures', topic: 'topics' } as const;

export type GroupOptions = {
  readonly base: string;
  readonly query: Query;
  readonly limit: number;
};

/** Models, papers, lectures and topics as groups; the group that holds the better hit comes first. */
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

/** What is offered before anything is typed: the newest models. */
export function newestModels(entries: readonly NameEntry[], options: GroupOptions): Group[] {
  const models = newestFirst(entries).filter(({ kind, year }) => kind === 'model' && year !== undefined);
  const hits = models.slice(0, options.limit).map((entry) => toHit(entry, options));
  return hits.length > 0 ? [{ name: 'newest', hits, total: hits.length }] : [];
}

const kindOrder: readonly NameEntry['kind'][] = ['model', 'paper', 'lecture', 'topic'];

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

function toHit(entry: NameEntry, { base, query }: GroupOptions): Hit {
  const { kind, subject, under, year, arxiv } = entry;
  const withBase = (address: string) => `${base}${address.slice(1)}`;
  const facts = [
    ...(subject ? [words.search.values[subject]] : []),
    ...(arxiv ? [`arXiv ${arxiv}`] : []),
    ...bylineOf(entry, query),
    ...(under ? [under] : []),
    ...(year && !arxiv ? [String(year)] : []),
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
