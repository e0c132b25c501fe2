import type { Paper } from '../../catalogue/catalogue.ts';
import { statedInNote } from '../../citations/stated-in-note.ts';
import { compareText } from '../../collections/compare-text.ts';
import type { PaperRecords } from '../../source/paper-records.ts';
import type { KnownPaper } from '../../upkeep/papers/paper-facts.ts';

/**
 * The papers of a course with an id that services know, in the order of these ids; with what its authors say about them, in
 * `papers.yaml` or after a link.
 */
export function listKnownPapers(papers: readonly Paper[], records: PaperRecords): KnownPaper[] {
  return papers
    .flatMap((paper): KnownPaper[] => {
      const { arxiv, isUntitled, key } = paper;
      const record = records.get(key) ?? {};
      const doi = record.doi ?? doiOf(paper);
      const id = arxiv?.id ?? doiOf(paper);
      if (id === undefined) return [];
      const title = record.title ?? (isUntitled ? undefined : paper.title);
      const stated = { ...statedInNote(paper), ...record };
      return [
        { id, ...(arxiv && { arxiv: arxiv.id }), ...(doi && { doi }), ...(title && { title }), stated },
      ];
    })
    .sort((a, b) => compareText(a.id, b.id));
}

/** The ACL gives each of its papers a DOI that ends with its own id. */
function doiOf({ identity }: Paper): string | undefined {
  if (identity.type !== 'archive') return undefined;
  if (identity.archive === 'DOI') return identity.id;
  return identity.archive === 'ACL Anthology' ? `10.18653/v1/${identity.id}` : undefined;
}
