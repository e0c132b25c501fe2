import type { Resource } from '../lecture/lecture.ts';
import { paperKey } from './paper-key.ts';

type Turn = { readonly papers: Resource[]; readonly code: Resource[] };

/**
 * The code that a section gives for each of its papers: all of it, unless papers and code take turns, where code belongs to
 * the papers right above it.
 */
export function findCodeBeside(resources: readonly Resource[]): ReadonlyMap<Resource, readonly Resource[]> {
  const turns: Turn[] = [];
  for (const resource of resources) {
    const last = turns.at(-1);
    if (paperKey(resource) !== undefined) {
      if (last && last.code.length === 0) last.papers.push(resource);
      else turns.push({ papers: [resource], code: [] });
    } else if (resource.role === 'code') {
      if (last) last.code.push(resource);
      else turns.push({ papers: [], code: [resource] });
    }
  }
  const areTurns = turns.every(({ papers, code }) => papers.length > 0 && code.length > 0);
  const all = resources.filter(({ role }) => role === 'code');
  return new Map(
    turns.flatMap(({ papers, code }) => papers.map((paper) => [paper, areTurns ? code : all] as const)),
  );
}
