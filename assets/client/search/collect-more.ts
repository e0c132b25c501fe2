import type { Candidate } from './candidates.ts';
import { chooseParts, findParts } from './choose-parts.ts';
import type { NameSource } from './load-names.ts';
import type { Query } from './plain-query.ts';

/** What may hold a query, and what it may have been meant to be: for one that matches no name. */
export function collectSlips(names: NameSource, query: Query): Promise<readonly Candidate[]> {
  return names.collectFrom((keys) => [...chooseParts(query, keys), ...choosePartsOfSlips(query, keys)]);
}

/** Parts that are loaded at a time where all are wanted. */
const batch = 6;

/** Every name of the course, however long it is: for readers who filter without a word. */
export async function collectAll(names: NameSource): Promise<readonly Candidate[]> {
  const { parts = [] } = await names.load();
  for (let start = 0; start < parts.length; start += batch)
    await names.collectFrom(() => parts.slice(start, start + batch).flat());
  return names.collectFrom((keys) => keys);
}

/** Chooses the parts that a slip in the first letters would have meant. */
export function choosePartsOfSlips({ folded }: Pick<Query, 'folded'>, parts: readonly string[]): string[] {
  return [...new Set(listSlips(folded).flatMap((text) => findParts(text, parts).slice(0, 1)))];
}

/** What the beginning may have been meant to be: without an extra letter, or with two letters swapped. */
function listSlips(text: string): string[] {
  if (text.length < 4) return [];
  const [a = '', b = '', c = ''] = text;
  const rest = text.slice(3);
  return [b + a + c + rest, a + c + b + rest, b + c + rest, a + c + rest];
}
