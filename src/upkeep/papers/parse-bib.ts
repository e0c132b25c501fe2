import { arxivOfBib, type BibFields, readBibEntries } from '../../source/bib-entries.ts';
import { latexText } from '../../source/latex-text.ts';
import { authorNames } from './author-name.ts';
import { type PaperFacts, plainDoi } from './paper-facts.ts';
import { venueName } from './venue-name.ts';

/** An entry of a bibliography that says which paper it is about. */
export type BibEntry = PaperFacts & { readonly arxiv?: string; readonly line: number };

/**
 * Reads a `.bib` file as people have it. What is not an entry, and an entry with neither arXiv id nor DOI, is left out.
 *
 * @example parseBib('@article{liu, eprint = {2304.08485}, author = {Liu, Haotian and others}}')[0]?.arxiv // '2304.08485'
 */
export function parseBib(text: string): BibEntry[] {
  return readBibEntries(text).flatMap(({ fields, index }) => {
    const entry = buildEntry(fields, text.slice(0, index).split('\n').length);
    return entry.arxiv || entry.doi ? [entry] : [];
  });
}

function buildEntry(fields: BibFields, line: number): BibEntry {
  const text = (...names: readonly string[]) =>
    names.map((name) => latexText(fields.get(name) ?? '')).find(Boolean) ?? '';
  const container = text('booktitle', 'journal', 'journaltitle');
  const year = Number(/\d{4}/.exec(text('year', 'date'))?.[0]) || undefined;
  const arxiv = arxivOfBib(fields);
  const doi = plainDoi(fields.get('doi'));
  const authors = splitNames(fields.get('author') ?? '');
  const venue = venueName(container, year);
  const title = text('title');
  return {
    line,
    ...(title && { title }),
    ...(authors && { authors }),
    ...(venue && { venue }),
    ...(year && venue && { year }),
    ...(doi && { doi }),
    ...(arxiv && { arxiv }),
  };
}

/** Cuts at "and", and not within braces; `Liu, Haotian` becomes `Haotian Liu`. Nothing is taken from an incomplete list. */
function splitNames(written: string): readonly string[] | undefined {
  const names = [''];
  let depth = 0;
  for (const piece of written.split(/(\s+and\s+|[{}])/)) {
    if (piece === '{') depth += 1;
    if (piece === '}') depth -= 1;
    if (depth === 0 && /^\s+and\s+$/.test(piece)) names.push('');
    else names.push(`${names.pop() ?? ''}${piece}`);
  }
  const isWhole = names.at(-1)?.trim() !== 'others';
  return isWhole ? authorNames(names.map((name) => turnName(name.trim()))) : undefined;
}

function turnName(name: string): string {
  if (/^\{[^{}\\]*\}$/.test(name)) return name;
  const [family = '', ...given] = latexText(name).split(/\s*,\s*/);
  // `von Last, Jr, First`
  return given.length > 0 ? `${given.at(-1)} ${[family, ...given.slice(0, -1)].join(' ')}` : family;
}
