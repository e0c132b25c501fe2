import { foldText, foldWords } from './fold.ts';
import type { NameEntry } from './read-names.ts';

/** Longer beginnings than this distinguish no more names. */
const longest = 12;

const hump = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;
const hanRun = /\p{Script=Han}+/gu;

/**
 * All beginnings by which a reader may look for an entry: of its name and aliases, of every word in them, of the humps
 * of a word (`MiniGPT`), of every part of a run of Han characters, of its authors and organisations, of what a paper is about, and its arXiv id.
 *
 * @example keysOf(entry).includes('gpt') // true, for MiniGPT-v2
 */
export function keysOf({
  name,
  subtitle = '',
  kind,
  under = '',
  aliases,
  authors = [],
  organisations = [],
  arxiv = '',
}: NameEntry): ReadonlySet<string> {
  const texts = [name, ...aliases, ...authors, ...organisations];
  const keys = texts.flatMap((text) => [
    foldText(text),
    ...foldWords(text),
    ...(text.match(hump) ?? []).map(foldText).filter((piece) => piece.length >= 3),
    ...(text.match(hanRun) ?? []).flatMap(suffixesOf).map(foldText),
  ]);
  const own = kind === 'paper' ? [foldText(under), ...foldWords(under)] : [];
  return new Set([...keys, ...own, foldText(arxiv), ...foldWords(subtitle)].filter(Boolean).map(cutKey));
}

/**
 * As much of a beginning as names are listed by.
 *
 * @example cutKey('misrepresentation') // 'misrepresent'
 */
export function cutKey(text: string): string {
  return text.length <= longest ? text : [...text].slice(0, longest).join('');
}

function suffixesOf(run: string): string[] {
  const characters = [...run];
  return characters.map((_, index) => characters.slice(index).join(''));
}
