import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { parseDoiPath } from '../../identity/archives.ts';
import { parseArxivId } from '../../identity/arxiv.ts';
import type { PaperFacts } from './paper-facts.ts';

/** Characters per line, as in the rest of the file. */
const width = 110;

/** A piece of text that replaces another. */
type Edit = { readonly from: number; readonly to: number; readonly text: string };

/**
 * Writes facts into the text of `papers.yaml`. Everything there is kept as it is written, comments and order included; only "others" at the end
 * of a list of authors is replaced by the names that it means. Papers that the file does not have yet are added after the others.
 *
 * @param facts by the id of their paper
 * @throws Error where the file cannot be read
 */
export function addFacts(text: string, facts: ReadonlyMap<string, PaperFacts>): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  if (document.errors[0]) throw new Error(document.errors[0].message);
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const entries = new Map(pairs.map((pair) => [idOf(String(pair.key)), pair]));
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const [id, known] of facts) {
    const pair = entries.get(idOf(id));
    if (!pair) added.push(`${keyText(id)}:\n${formatFacts(known, '  ')}`);
    else if (isMap(pair.value)) edits.push(...editEntry(text, pair.value, known));
    else if (isEmpty(pair)) edits.push(insertBelow(text, endOf(pair.key), formatFacts(known, '  ')));
  }
  return applyEdits(text, edits).replace(/([^\n])$/, '$1\n') + added.join('');
}

/** The same key for a paper, however its id is written. */
function idOf(written: string): string {
  const known = parseArxivId(written) ?? parseDoiPath(written);
  return known ? known.id.toLowerCase() : written;
}

function isEmpty({ value }: Pair): boolean {
  return value === null || (isScalar(value) && (value.value === null || value.value === ''));
}

function editEntry(text: string, map: YAMLMap, known: PaperFacts): Edit[] {
  const pairOf = (field: string) => map.items.find(({ key }) => String(key) === field);
  const column = map.items[0] ? columnOf(text, startOf(map.items[0].key)) : 2;
  const open = pairOf('authors')?.value;
  const completed = isSeq(open) && known.authors ? [completeList(text, open, known.authors, column + 4)] : [];
  // What is written but cannot be used is left for a person to repair.
  const fresh: PaperFacts = Object.fromEntries(Object.entries(known).filter(([field]) => !pairOf(field)));
  if (Object.keys(fresh).length === 0) return completed;
  if (map.flow) return [...completed, insertInto(text, map, formatFlow(fresh))];
  const last = map.items.at(-1);
  return [
    ...completed,
    insertBelow(text, endOf(last?.value ?? last?.key), formatFacts(fresh, ' '.repeat(column))),
  ];
}

/** The last name of a list, "others", is replaced by the names that it means. */
function completeList(text: string, list: YAMLSeq, authors: readonly string[], column: number): Edit {
  const others = list.items.at(-1);
  const names = authors.slice(list.items.length - 1);
  const [from, to] = [startOf(others), endOf(others)];
  if (list.flow) return { from, to, text: wrapNames(names, columnOf(text, from), ' '.repeat(column)) };
  const item = `\n${' '.repeat(columnOf(text, text.lastIndexOf('-', from)))}- `;
  return { from, to, text: names.map(scalar).join(item) };
}

/**
 * Names separated by commas, in lines that are not too long.
 *
 * @param column where the first of them begins
 * @param indent of lines after it
 */
function wrapNames(names: readonly string[], column: number, indent: string): string {
  let at = column;
  const pieces = names.map((name, index) => {
    const written = `${flowScalar(name)}${index < names.length - 1 ? ',' : ''}`;
    const isTooLong = at + written.length + 1 > width && at > indent.length;
    at = (isTooLong ? indent.length : at + Number(index > 0)) + written.length;
    return isTooLong ? `\n${indent}${written}` : `${index > 0 ? ' ' : ''}${written}`;
  });
  return pieces.join('');
}

/** Lines below the one in which something ends, after a comment in it. */
function insertBelow(text: string, end: number, lines: string): Edit {
  const isAtStart = end > 0 && text[end - 1] === '\n';
  const next = isAtStart ? end : text.indexOf('\n', end) + 1;
  return next === 0
    ? { from: text.length, to: text.length, text: `\n${lines}` }
    : { from: next, to: next, text: lines };
}

/** After the last pair of `{ … }`. */
function insertInto(text: string, map: YAMLMap, pairs: string): Edit {
  const last = map.items.at(-1);
  if (last)
    return { from: endOf(last.value ?? last.key), to: endOf(last.value ?? last.key), text: `, ${pairs}` };
  const open = text.indexOf('{', startOf(map)) + 1;
  return { from: open, to: open, text: ` ${pairs} ` };
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce((result, { from, to, text: piece }) => result.slice(0, from) + piece + result.slice(to), text);
}

function formatFacts(facts: PaperFacts, indent: string): string {
  const { authors, venue, year, doi } = facts;
  const lines = [
    authors && `authors:${formatAuthors(authors, indent)}`,
    venue && `venue: ${scalar(venue)}`,
    year && `year: ${year}`,
    doi && `doi: ${scalar(doi)}`,
  ];
  return lines.flatMap((line) => (line ? `${indent}${line}\n` : [])).join('');
}

function formatFlow(facts: PaperFacts): string {
  const { authors, venue, year, doi } = facts;
  const pairs = [
    authors && `authors: [${authors.map(flowScalar).join(', ')}]`,
    venue && `venue: ${flowScalar(venue)}`,
    year && `year: ${year}`,
    doi && `doi: ${flowScalar(doi)}`,
  ];
  return pairs.filter(Boolean).join(', ');
}

/** Names in brackets, on one line if they fit. */
function formatAuthors(authors: readonly string[], indent: string): string {
  const line = `[${authors.map(flowScalar).join(', ')}]`;
  if (`${indent}authors: ${line}`.length <= width) return ` ${line}`;
  const rows = wrapNames(authors, indent.length + 4, `${indent}    `);
  return `\n${indent}  [\n${indent}    ${rows},\n${indent}  ]`;
}

function scalar(value: string): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

/** Characters that end a value between brackets are quoted. */
function flowScalar(value: string): string {
  return /[,[\]{}]/.test(value) ? JSON.stringify(value) : scalar(value);
}

function keyText(id: string): string {
  return scalar(id).replace(/^["'](\d{4}\.\d{4,5})["']$/, '$1');
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function startOf(node: unknown): number {
  return rangeOf(node)[0];
}

function endOf(node: unknown): number {
  return rangeOf(node)[1];
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  if (!Array.isArray(range)) throw new Error('A node of the file has no place.');
  return [Number(range[0]), Number(range[1])];
}
