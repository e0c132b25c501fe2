import { foldText } from '../../../src/search/fold.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';
import type { Candidate } from './candidates.ts';
import { isProperty } from './question.ts';

/** What a text names among other words. */
export type Named = {
  readonly candidates: readonly Candidate[];
  /** Apart from the names it only says what is asked for: `parameters clip`. */
  readonly isAllSaid: boolean;
};

/** Words of the longest name that is looked for. */
const longest = 5;

/** Shorter names are words of many sentences. */
const shortest = 3;

/**
 * Finds what a text names, in the order in which it comes; the longest name at each word.
 *
 * @param words as typed, in order
 * @param kinds that are looked for; of two with one name, the first kind counts
 */
export function findNamed(
  candidates: readonly Candidate[],
  words: readonly string[],
  kinds: readonly NameEntry['kind'][] = ['model'],
): Named {
  const names = indexNames(candidates, kinds);
  const found: Candidate[] = [];
  let isAllSaid = true;
  for (let start = 0; start < words.length; ) {
    const hit = findAt(names, words, start);
    if (hit) found.push(hit.candidate);
    else isAllSaid &&= isProperty((words[start] ?? '').toLowerCase());
    start += hit?.length ?? 1;
  }
  return { candidates: [...new Set(found)], isAllSaid };
}

function findAt(
  names: ReadonlyMap<string, Candidate>,
  words: readonly string[],
  start: number,
): { readonly candidate: Candidate; readonly length: number } | undefined {
  for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
    const name = foldText(words.slice(start, start + length).join(''));
    const candidate = name.length >= shortest ? (names.get(name) ?? findBegun(names, name)) : undefined;
    if (candidate) return { candidate, length };
  }
  return undefined;
}

/** The one thing whose name continues with a number: `Yi-VL` is Yi-VL-34B where there is no other. */
function findBegun(names: ReadonlyMap<string, Candidate>, name: string): Candidate | undefined {
  if (name.length <= shortest) return undefined;
  const begun = [...names].filter(
    ([known]) => known.startsWith(name) && /^v?\d/.test(known.slice(name.length)),
  );
  const [first] = begun;
  return begun.every(([, candidate]) => candidate === first?.[1]) ? first?.[1] : undefined;
}

/** By name and alias; a name goes before an alias. */
function indexNames(
  candidates: readonly Candidate[],
  kinds: readonly NameEntry['kind'][],
): ReadonlyMap<string, Candidate> {
  const names = new Map<string, Candidate>();
  const add = (name: string, candidate: Candidate) => {
    if (!names.has(name)) names.set(name, candidate);
  };
  for (const kind of kinds) {
    const own = candidates.filter(({ entry }) => entry.kind === kind);
    for (const candidate of own) add(candidate.name, candidate);
    for (const candidate of own) for (const alias of candidate.aliases) add(alias, candidate);
  }
  return names;
}
