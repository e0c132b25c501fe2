import { readMeasures } from '../../../src/search/measures.ts';
import type { Candidate } from './candidates.ts';

/** Fewer letters are within the names of too many parts. */
const shortest = 3;

type IsOf = (candidate: Candidate) => boolean;

/**
 * Finds the models that use no part of a name: `models that don't use CLIP`. What a course does not say may be it, so they have to
 * use another part of its kind, or to lack such a part.
 *
 * @param folded what the part is called; a model that uses a part with a longer name may use it too
 * @returns undefined where the course has no such part, or does not list who uses it
 */
export function findWithout(candidates: readonly Candidate[], folded: string): IsOf | undefined {
  const parts = candidates.filter(({ entry }) => entry.kind === 'part' && entry.usedBy);
  const denied = parts.filter(({ name, aliases }) => [name, ...aliases].some((own) => own.includes(folded)));
  if (folded.length < shortest || denied.length === 0) return undefined;
  const kinds = new Set(denied.map(({ entry }) => entry.of));
  const users = usersOf(denied);
  const known = usersOf(parts.filter(({ entry }) => kinds.has(entry.of)));
  return ({ entry: { href, measures } }) =>
    !users.has(href) &&
    (known.has(href) || readMeasures(measures).lacks.some((property) => kinds.has(property)));
}

function usersOf(parts: readonly Candidate[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ entry }) => entry.usedBy ?? []));
}
