import type { Catalogue } from '../catalogue/catalogue.ts';
import { buildNames } from './names.ts';
import { type NameEntry, readNames } from './read-names.ts';
import { spellingsOf } from './spellings.ts';

/** A model or a paper as the full-text index holds it. */
export type SearchRecord = {
  /** Address of its section, without base path; unique, since Pagefind keeps one record for each. */
  readonly url: string;
  /** Everything it shall be found by. Nobody reads it. */
  readonly content: string;
  /** What a result shows; `href` is the address to follow. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
};

/**
 * Builds one record for each model and each paper of the course, with all that people type for it
 * and no prose says: id, repository, other names, other spellings.
 *
 * @example buildRecords(catalogue)[0]?.meta // { kind: 'model', title: 'CLIP', href: '/lectures/vlm/#clip', … }
 */
export function buildRecords(catalogue: Catalogue): SearchRecord[] {
  const taken = new Set<string>();
  // A lecture is indexed as the page that it is.
  const entries = readNames(buildNames(catalogue)).filter(({ kind }) => kind !== 'lecture');
  return entries.map((entry) => ({
    url: claimUrl(entry, taken),
    content: contentOf(entry),
    meta: {
      kind: entry.kind,
      title: entry.name,
      href: entry.href,
      ...(entry.under ? { under: entry.under } : {}),
      ...(entry.arxiv ? { arxiv: entry.arxiv } : {}),
      ...(entry.year ? { year: String(entry.year) } : {}),
    },
    filters: {
      kind: [entry.kind],
      lecture: entry.lectures,
      ...(entry.year ? { year: [String(entry.year)] } : {}),
    },
  }));
}

function contentOf({ name, aliases, arxiv, year, under }: NameEntry): string {
  const spellings = [name, ...aliases].flatMap((spelling) => [spelling, ...spellingsOf(spelling)]);
  const facts = [arxiv && `arXiv ${arxiv}`, year && String(year), under].filter(Boolean);
  return [...new Set([...spellings, ...facts])].join(' . ');
}

/** A section that teaches several things is told apart by a query that no page reads. */
function claimUrl(entry: NameEntry, taken: Set<string>): string {
  const [page = '', section = ''] = entry.href.split('#', 2);
  const query = `${entry.kind}=${encodeURIComponent(entry.arxiv ?? entry.name)}`;
  let url = entry.href;
  for (let count = 1; taken.has(url); count += 1) {
    url = `${page}?${query}${count > 1 ? `-${count}` : ''}#${section}`;
  }
  taken.add(url);
  return url;
}
