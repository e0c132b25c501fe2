import { foldWords } from '../../../src/search/fold.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';
import { markText } from './marks.ts';
import type { Query } from './plain-query.ts';
import type { Group, Hit } from './results.ts';
import { words } from './search-words.ts';

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

/** Who wrote a paper: the first author, and any that was asked for. */
function bylineOf({ authors = [] }: NameEntry, { words: wanted }: Query): string[] {
  const [first] = authors;
  if (first === undefined) return [];
  const asked = authors.slice(1).find((name) => foldWords(name).some((word) => wanted.includes(word)));
  return [words.byline([first, ...(asked ? [asked] : [])], authors.length)];
}

/** The organisation that was asked for. */
function organisationOf({ organisations = [] }: NameEntry, { words: wanted }: Query): string[] {
  return organisations.filter((name) => foldWords(name).some((word) => wanted.includes(word))).slice(0, 1);
}

/** What a term is a heading of, and what kind of part a part is. */
function belongingOf({ kind, of, users }: NameEntry): string[] {
  if (kind === 'term') return of ? [of] : [];
  if (kind !== 'part') return [];
  const properties: Readonly<Record<string, string>> = words.properties;
  return [properties[of ?? ''] ?? '', words.usedBy(users ?? 0)].filter(Boolean);
}

/** A name as an answer. */
export function toHit(entry: NameEntry, { base, query }: GroupOptions): Hit {
  const { kind, subject, under, year, arxiv } = entry;
  const withBase = (address: string) => `${base}${address.slice(1)}`;
  const facts = [
    ...(subject ? [words.values[subject]] : []),
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
