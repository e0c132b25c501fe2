import { markText } from './marks.ts';
import type { Pagefind, PagefindPage } from './pagefind.ts';
import type { Query } from './query.ts';
import type { Group, Hit } from './results.ts';

const groups = [
  { name: 'Models', kind: 'model' },
  { name: 'Papers', kind: 'paper' },
] as const;

/** Models and papers out of the full-text index, for when the list of names did not load. */
export async function findRecords(
  pagefind: Pagefind,
  query: Query,
  base: string,
  limit: number,
): Promise<Group[]> {
  const found = await Promise.all(
    groups.map(async ({ name, kind }) => {
      const { results } = await pagefind.search(query.text, { filters: { kind } });
      const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return { name, hits: pages.map((page) => toHit(page, kind, query, base)) };
    }),
  );
  return found.filter(({ hits }) => hits.length > 0);
}

function toHit({ meta }: PagefindPage, kind: Hit['kind'], query: Query, base: string): Hit {
  const { title = '', href = '/', arxiv, under, year } = meta;
  return {
    kind,
    title: markText(title, query),
    href: `${base}${href.slice(1)}`,
    facts: [arxiv ? `arXiv ${arxiv}` : year, under].filter((fact) => fact !== undefined),
  };
}
