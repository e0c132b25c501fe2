import type { NameEntry } from '../../../src/search/read-names.ts';
import { markText } from './marks.ts';
import type { Query } from './query.ts';
import type { Candidate, NameHit } from './rank-names.ts';
import type { Group, Hit } from './results.ts';

const groupNames = { model: 'models', paper: 'papers', lecture: 'lectures' } as const;

type GroupOptions = {
  readonly base: string;
  readonly query: Query;
  readonly limit: number;
  readonly hasOneLecture: boolean;
};

/** Models, papers and lectures as groups; the group that holds the better hit comes first. */
export function groupNameHits(hits: readonly NameHit[], options: GroupOptions): Group[] {
  const kinds = [...new Set(hits.map((hit) => hit.entry.kind))];
  return kinds.map((kind) => ({
    name: groupNames[kind],
    hits: hits
      .filter((hit) => hit.entry.kind === kind)
      .slice(0, options.limit)
      .map((hit) => toHit(hit.entry, options)),
  }));
}

/** What is offered before anything is typed: the newest models. */
export function newestModels(candidates: readonly Candidate[], options: GroupOptions): Group[] {
  const models = candidates
    .map(({ entry }) => entry)
    .filter((entry) => entry.kind === 'model' && entry.year !== undefined)
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
    .slice(0, options.limit);
  return models.length > 0 ? [{ name: 'newest', hits: models.map((entry) => toHit(entry, options)) }] : [];
}

function toHit(entry: NameEntry, { base, query, hasOneLecture }: GroupOptions): Hit {
  const id = entry.arxiv ? [`arXiv ${entry.arxiv}`] : [];
  const year = entry.year && !entry.arxiv ? [String(entry.year)] : [];
  return {
    kind: entry.kind,
    title: markText(entry.name, query),
    href: `${base}${entry.href.slice(1)}`,
    facts: [...id, ...(entry.under ? [entry.under] : []), ...year, ...(hasOneLecture ? [] : entry.lectures)],
  };
}
