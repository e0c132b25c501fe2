import { parseArxivId } from '../identity/arxiv.ts';

/** Fields of an entry by their names in lower case, with the commands of LaTeX that are in them. */
export type BibFields = ReadonlyMap<string, string>;

export type BibEntry = { readonly key: string; readonly fields: BibFields; readonly index: number };

/**
 * The entries of a text in BibTeX as people have it, each with its place in the text.
 *
 * @example readBibEntries('@article{liu, title = {Visual}}')[0]?.fields.get('title') // 'Visual'
 */
export function readBibEntries(text: string): BibEntry[] {
  const starts = [...text.matchAll(entryStart)];
  return starts.flatMap(({ 0: start, 1: kind = '', 2: key = '', index }, at) => {
    if (/^(?:comment|string|preamble)$/i.test(kind)) return [];
    return { key, fields: readFields(text.slice(index + start.length, starts[at + 1]?.index)), index };
  });
}

/** `@article{reed2022, ` */
const entryStart = /^[ \t]*@(\w+)\s{0,20}\{\s{0,20}([^\s,{}]*)\s{0,20},/gm;

/** The arXiv id that an entry gives as its number, as its journal, in its DOI or in its address. */
export function arxivOfBib(fields: BibFields): string | undefined {
  const [container = ''] = ['booktitle', 'journal', 'journaltitle'].flatMap((name) => fields.get(name) ?? []);
  return [
    fields.get('eprint'),
    /arxiv[:.]\s*((?:[a-z.-]+\/)?\d[\d.]+\d)/i.exec(`${container} ${fields.get('doi')}`)?.[1],
    /arxiv\.org\/(?:abs|pdf|html)\/([^?#\s]+)/i.exec(fields.get('url') ?? '')?.[1],
  ]
    .flatMap((each) => parseArxivId(each?.trim() ?? '')?.id ?? [])
    .at(0);
}

/** `name = {…}`, `name = "…"` or `name = 2023`, one after another, until the entry ends. */
function readFields(text: string): BibFields {
  const fields = new Map<string, string>();
  const start = /[\s,]*([\w-]+)\s*=\s*/y;
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
