import type { Paper } from '../catalogue/catalogue.ts';
import type { PaperRecord } from '../source/paper-records.ts';
import { parseAuthors } from './authors.ts';
import type { Reference } from './reference.ts';
import { statedInNote } from './stated-in-note.ts';

/**
 * What is known about a paper: its title and address from the lectures, year and month from its id, the rest from its
 * record and from what follows its links. A year in the name of its venue, `CVPR 2021`, is the year that it came out there.
 */
export function buildPaperDraft(paper: Paper, known: PaperRecord = {}): Omit<Reference, 'key'> {
  const { arxiv, identity } = paper;
  const record = { ...statedInNote(paper), ...known };
  const { venue } = record;
  const note = record.note ?? (paper.isUntitled && !record.title ? paper.about : undefined);
  const doi =
    record.doi ?? (identity.type === 'archive' && identity.archive === 'DOI' ? identity.id : undefined);
  const year = record.year ?? yearIn(venue) ?? paper.year;
  return {
    kind: 'paper',
    title: record.title ?? paper.title,
    ...parseAuthors(record.authors ?? []),
    ...(year && { year }),
    ...(arxiv && !venue && year === arxiv.year && { month: arxiv.month }),
    ...(/^https?:/i.test(paper.address) && { address: paper.address }),
    ...(arxiv && { arxiv: arxiv.id }),
    ...(doi && { doi }),
    ...(venue && { venue }),
    ...(note && { note }),
  };
}

function yearIn(venue: string | undefined): number | undefined {
  const year = /\b(?:19|20)\d\d\b/.exec(venue ?? '')?.[0];
  return year ? Number(year) : undefined;
}
