import { parseArxivId } from '../../identity/arxiv.ts';
import { authorNames } from './author-name.ts';
import { latexText } from './latex-text.ts';
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
  return [...text.matchAll(/^[ \t]*@(\w+)\s*\{\s*([^\s,{}]*)\s*,/gm)].flatMap((match) => {
    if (/^(?:comment|string|preamble)$/i.test(match[1] ?? '')) return [];
    const fields = readFields(text, match.index + match[0].length);
    const line = text.slice(0, match.index).split('\n').length;
    const entry = buildEntry(fields, line);
    return entry.arxiv || entry.doi ? [entry] : [];
  });
}

type Fields = ReadonlyMap<string, string>;

/** `name = {…}`, `name = "…"` or `name = 2023`, one after another, until the entry ends. */
function readFields(text: string, from: number): Fields {
  const fields = new Map<string, string>();
  const start = /\s*,?\s*([\w-]+)\s*=\s*/y;
  start.lastIndex = from;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const end = findValueEnd(text, start.lastIndex);
    fields.set((match[1] ?? '').toLowerCase(), text.slice(start.lastIndex, end).replace(/^[{"]|[}"]$/g, ''));
    start.lastIndex = end;
  }
  return fields;
}

/** After the brace or quote that closes a value; braces within it are in pairs. */
function findValueEnd(text: string, from: number): number {
  const quote = text[from];
  if (quote !== '{' && quote !== '"') return from + (/^[^,}\s]*/.exec(text.slice(from))?.[0].length ?? 0);
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    const isClosed = quote === '{' ? depth === 0 : depth === 0 && sign === '"' && at > from;
    if (isClosed) return at + 1;
  }
  return text.length;
}

function buildEntry(fields: Fields, line: number): BibEntry {
  const text = (...names: readonly string[]) =>
    names.map((name) => latexText(fields.get(name) ?? '')).find(Boolean) ?? '';
  const container = text('booktitle', 'journal', 'journaltitle');
  const year = Number(/\d{4}/.exec(text('year', 'date'))?.[0]) || undefined;
  const arxiv = [
    fields.get('eprint'),
    /arxiv[:.]\s*((?:[a-z.-]+\/)?\d[\d.]+\d)/i.exec(`${container} ${fields.get('doi')}`)?.[1],
    addressId(fields.get('url')),
  ]
    .flatMap((each) => parseArxivId(each?.trim() ?? '')?.id ?? [])
    .at(0);
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

function addressId(address = ''): string | undefined {
  return /arxiv\.org\/(?:abs|pdf|html)\/([^?#\s]+)/i.exec(address)?.[1];
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
