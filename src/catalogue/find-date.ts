import type { ArxivPaper } from '../identity/identity.ts';
import type { Fact, Resource, Section } from '../lecture/lecture.ts';
import type { Model } from './catalogue.ts';

type Sources = {
  readonly sections: readonly Section[];
  readonly facts: readonly Fact[];
  readonly resources: readonly Resource[];
};

/** The year that an author states in braces or as a fact, else year and month of the first paper. */
export function findDate({ sections, facts, resources }: Sources): Pick<Model, 'year' | 'month'> {
  const first = firstPaper(resources);
  const stated = sections.map((section) => section.stated?.year).find(Boolean);
  const told = facts.find(({ property, amount }) => property === 'year' && amount !== undefined)?.amount;
  const year = stated ?? told ?? first?.year;
  if (year === undefined) return {};
  return first?.year === year ? { year, month: first.month } : { year };
}

/** The oldest paper is the one that introduced the system. */
function firstPaper(resources: readonly Resource[]): ArxivPaper | undefined {
  return resources
    .flatMap(({ identity }) => (identity.type === 'arxiv' ? [identity] : []))
    .sort((a, b) => a.year - b.year || a.month - b.month)[0];
}
