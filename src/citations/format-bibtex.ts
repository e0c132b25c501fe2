import { escapeLatex, escapeVerbatim, protectTitle } from './latex.ts';
import type { Author, Reference } from './reference.ts';
import { isJournal } from './venue.ts';

/** As BibTeX has them, which every style prints in its language. */
export const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Writes a reference as BibTeX, ending with a line break. Preprints are `@misc` with `eprint` and `archivePrefix`:
 * https://info.arxiv.org/help/hypertex/bibstyles/index.html
 *
 * @example formatBibtex(reference).split('\n')[0] // '@misc{liu2023visual,'
 */
export function formatBibtex(reference: Reference): string {
  const { title, authors, hasOthers, year, month, arxiv, doi, address, note } = reference;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', `{${protectTitle(title)}}`],
    ['author', formatAuthors(authors, hasOthers)],
    ...venueField(reference),
    ['year', year && `{${year}}`],
    ['month', month && months[month - 1]],
    ['eprint', arxiv && `{${escapeVerbatim(arxiv)}}`],
    ['archivePrefix', arxiv && '{arXiv}'],
    ['doi', doi && `{${escapeVerbatim(doi)}}`],
    ['url', address && `{${escapeVerbatim(address)}}`],
    ['note', note && `{${escapeLatex(note)}}`],
  ].map(([name, value]) => [String(name), value ? String(value) : undefined]);
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${value}` : []));
  return `@${typeOf(reference)}{${reference.key},\n${lines.join(',\n')}\n}\n`;
}

function typeOf({ kind, venue }: Reference): string {
  if (kind !== 'paper' || !venue) return 'misc';
  return isJournal(venue) ? 'article' : 'inproceedings';
}

function venueField({ kind, venue }: Reference): [string, string][] {
  if (kind === 'course') return [['howpublished', '{Course}']];
  if (!venue) return [];
  const text = escapeLatex(venue);
  if (kind === 'lecture') return [['howpublished', `{Lecture, ${text}}`]];
  return [[isJournal(venue) ? 'journal' : 'booktitle', `{${text}}`]];
}

function formatAuthors(authors: readonly Author[], hasOthers: boolean): string | undefined {
  if (authors.length === 0) return undefined;
  const names = authors.map((author) =>
    'literal' in author
      ? `{${escapeLatex(author.literal)}}`
      : `${escapeLatex(author.family)}, ${escapeLatex(author.given)}`,
  );
  return `{${[...names, ...(hasOthers ? ['others'] : [])].join(' and ')}}`;
}
