import { foldText } from '../../../src/search/fold.ts';
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
 * Finds the models that a text names, in order; the longest name at each word.
 *
 * @param words as typed, in order
 */
export function findNamed(candidates: readonly Candidate[], words: readonly string[]): Named {
  const models = indexModels(candidates);
  const found: Candidate[] = [];
  let isAllSaid = true;
  for (let start = 0; start < words.length; ) {
    const hit = findAt(models, words, start);
    if (hit) found.push(hit.candidate);
    else isAllSaid &&= isProperty((words[start] ?? '').toLowerCase());
    start += hit?.length ?? 1;
  }
  return { candidates: [...new Set(found)], isAllSaid };
}

function findAt(
  models: ReadonlyMap<string, Candidate>,
  words: readonly string[],
  start: number,
): { readonly candidate: Candidate; readonly length: number } | undefined {
  for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
    const name = foldText(words.slice(start, start + length).join(''));
    const candidate = name.length >= shortest ? (models.get(name) ?? findBegun(models, name)) : undefined;
    if (candidate) return { candidate, length };
  }
  return undefined;
}

/** The only model whose name continues with a number: `Yi-VL` is Yi-VL-34B where there is no other. */
function findBegun(models: ReadonlyMap<string, Candidate>, name: string): Candidate | undefined {
  if (name.length <= shortest) return undefined;
  const begun = [...models].filter(
    ([known]) => known.startsWith(name) && /^v?\d/.test(known.slice(name.length)),
  );
  const [first] = begun;
  return begun.every(([, candidate]) => candidate === first?.[1]) ? first?.[1] : undefined;
}

/** Models by name and alias; a name takes precedence over an alias. */
function indexModels(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const models = new Map<string, Candidate>();
  const ofModels = candidates.filter(({ entry }) => entry.kind === 'model');
  for (const candidate of ofModels) if (!models.has(candidate.name)) models.set(candidate.name, candidate);
  for (const candidate of ofModels)
    for (const alias of candidate.aliases) if (!models.has(alias)) models.set(alias, candidate);
  return models;
}
