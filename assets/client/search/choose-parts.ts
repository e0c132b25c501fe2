import type { NameParts } from '../../../src/search/split-names.ts';
import type { Query } from './plain-query.ts';

/** Parts that one text may ask for: what is typed first fits many. */
const most = 3;

/**
 * Chooses the parts of a long list of names that can hold what is meant: the one of the whole text; and the one of its
 * longest word, since a name is listed under each of its words, if so many names begin like the text that a part cannot
 * hold them all.
 *
 * @param parts keys, sorted
 * @example chooseParts(parseQuery('mini gpt v2'), ['fl', 'gp', 'mi']) // ['mi']
 */
export function chooseParts(
  { folded, words }: Pick<Query, 'folded' | 'words'>,
  parts: readonly string[],
): string[] {
  if (parts.length === 0 || folded === '') return [];
  const own = findParts(folded, parts);
  const [longest = ''] = [...words].sort((a, b) => b.length - a.length);
  const isFull = own.length === 0 || own[0] === words[0];
  return isFull ? [...new Set([...own, ...findParts(longest, parts)])] : own;
}

/** The first key of each file that holds one of these parts. */
export function filesOf(keys: readonly string[], parts: NameParts): string[] {
  const asked = new Set(keys);
  return parts.filter((own) => own.some((key) => asked.has(key))).map(([first = '']) => first);
}

/** The part whose key a text begins with; for a shorter text, the first of those whose keys begin with it. */
export function findParts(text: string, parts: readonly string[]): string[] {
  const [best] = parts.filter((key) => text.startsWith(key)).sort((a, b) => b.length - a.length);
  const longer = parts.filter((key) => key !== text && key.startsWith(text));
  return [...(best ? [best] : []), ...longer].slice(0, best && best !== text ? 1 : most);
}
