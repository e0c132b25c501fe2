import { foldText, foldWithOrigins } from '../../../src/search/fold.ts';
import type { Query } from './plain-query.ts';

/** A piece of a text that is shown marked or plain. Never markup. */
export type Segment = { readonly text: string; readonly isMarked: boolean };

/**
 * Cuts a text where it contains the query: in one piece, or else each of its words where a word begins.
 *
 * @example markText('LLaVA-1.5', parseQuery('llava 1.5')) // [{ text: 'LLaVA-1.5', isMarked: true }]
 */
export function markText(text: string, query: Pick<Query, 'folded' | 'words'>): Segment[] {
  const { text: folded, origins } = foldWithOrigins(text);
  const whole = query.folded === '' ? -1 : folded.indexOf(query.folded);
  const ranges =
    whole >= 0
      ? [[whole, whole + query.folded.length] as const]
      : query.words.flatMap((word) => findWord(text, folded, origins, word));
  const marked = new Set(ranges.flatMap(([from, to]) => origins.slice(from, to)));
  return cut(text, marked);
}

function findWord(
  text: string,
  folded: string,
  origins: readonly number[],
  word: string,
): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    const before = text.slice(0, origins[at]).at(-1) ?? '';
    if (foldText(before) === '') ranges.push([at, at + word.length]);
  }
  return ranges;
}

function cut(text: string, marked: ReadonlySet<number>): Segment[] {
  const segments: Segment[] = [];
  let index = 0;
  let isMarked = false;
  for (const character of text) {
    // What separates letters belongs to the mark around it: LLaVA-1.5 is marked in one piece.
    const isLetter = foldText(character) !== '';
    const next: boolean = isLetter ? marked.has(index) : isMarked && marked.has(nextLetter(text, index));
    const last = segments.at(-1);
    if (last && next === isMarked) segments[segments.length - 1] = { text: last.text + character, isMarked };
    else segments.push({ text: character, isMarked: next });
    isMarked = next;
    index += character.length;
  }
  return segments;
}

function nextLetter(text: string, from: number): number {
  let index = from;
  for (const character of text.slice(from)) {
    if (foldText(character) !== '') return index;
    index += character.length;
  }
  return -1;
}
