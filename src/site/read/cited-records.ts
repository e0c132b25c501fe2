import { type PaperRecord, type PaperRecords, paperKeyOf } from '../../source/paper-records.ts';
import { parseBib } from '../../upkeep/papers/parse-bib.ts';
import type { PostHead } from './parse-post.ts';

/**
 * What is known about papers beyond lectures: what `papers.yaml` says of one, or else what the bibliography of the post that cites it says.
 *
 * @param records of `papers.yaml`
 */
export function withCited(
  records: PaperRecords,
  posts: Iterable<Pick<PostHead, 'bibliography'>>,
): PaperRecords {
  const bibliographies = new Set([...posts].flatMap(({ bibliography }) => bibliography ?? []));
  if (bibliographies.size === 0) return records;
  const cited = new Map<string, PaperRecord>();
  for (const { arxiv, line: _, ...facts } of [...bibliographies].flatMap(parseBib)) {
    const key = paperKeyOf(arxiv ?? facts.doi ?? '');
    if (key !== undefined && !records.has(key) && !cited.has(key)) cited.set(key, facts);
  }
  return new Map([...records, ...cited]);
}
