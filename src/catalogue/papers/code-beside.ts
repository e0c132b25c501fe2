import type { Resource } from '../../lecture/lecture.ts';
import { paperKey } from './paper-key.ts';

type Turn = { readonly papers: Resource[]; readonly code: Resource[] };

/**
 * The code that a section gives for each of its papers: what follows them, up to the next paper; what is on the line of a
 * paper belongs to that line. Code above all papers
 * belongs to none of them, unless it is on the line of a heading, which names one thing.
 */
export function findCodeBeside(resources: readonly Resource[]): ReadonlyMap<Resource, readonly Resource[]> {
  const turns: Turn[] = [];
  const first: Resource[] = [];
  for (const resource of resources) {
    const last = turns.at(-1);
    if (paperKey(resource) !== undefined) {
      if (last && last.code.length === 0) last.papers.push(resource);
      else turns.push({ papers: [resource], code: [] });
    } else if (resource.role === 'code') {
      if (!last) first.push(resource);
      else if (!isUnderOther(resource, last)) turnOf(resource, last, turns).code.push(resource);
    }
  }
  const beside = new Map(
    turns.flatMap(({ papers, code }) => {
      const own = isOfFew(papers) ? code : [];
      return papers.map((paper) => [paper, own] as const);
    }),
  );
  for (const [paper, code] of beside) {
    const onLine = first.filter(({ line }) => line === paper.line);
    if (onLine.length > 0) beside.set(paper, [...onLine, ...code]);
  }
  return beside;
}

/** Code below three papers or more does not say which of them it is for. */
function isOfFew(papers: readonly Resource[]): boolean {
  return new Set(papers.map(paperKey)).size < 3;
}

/** The last turn, or one of its own for the papers on the line of a resource where others are above them. */
function turnOf({ line }: Resource, last: Turn, turns: Turn[]): Turn {
  const own = last.papers.filter((paper) => paper.line === line);
  if (own.length === 0 || own.length === last.papers.length) return last;
  last.papers.splice(0, last.papers.length, ...last.papers.filter((paper) => paper.line !== line));
  const turn = { papers: own, code: [] };
  turns.push(turn);
  return turn;
}

/** Below the title of another thing. */
function isUnderOther({ under }: Resource, { papers }: Turn): boolean {
  return under !== undefined && papers.every((paper) => paper.under !== under && paper.paperTitle !== under);
}
