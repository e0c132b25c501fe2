import { foldName } from '../../identity/name.ts';
import type { Fact, Resource, Section } from '../../lecture/lecture.ts';
import type { Model } from '../catalogue.ts';
import { paperKey } from '../papers/paper-key.ts';

type Sources = {
  readonly sections: readonly Section[];
  readonly facts: readonly Fact[];
  readonly resources: readonly Resource[];
  /** Years in headings, `Heron (Riverlab, 2022)`. */
  readonly named?: readonly (number | undefined)[];
};

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2023-09`, `2023 年 9 月`, or `September 2023` with the name of the month. */
const monthForm = new RegExp(
  `\\b(?:19|20)\\d\\d(?:-|\\s?年\\s?)(0?[1-9]|1[0-2])(?!\\d)|\\b(${monthNames.join('|')})(?:r?uary|ch|il|e|y|ust|t|t?ember|ober)?\\.?,? (?:19|20)\\d\\d\\b`,
);

/** The year that an author states in braces or as a fact, else that of the first paper, whose month counts where the years agree and the fact has none; else the year in a heading. */
export function findDate({ sections, facts, resources, named = [] }: Sources): Pick<Model, 'year' | 'month'> {
  const [first] = sortPapers(resources);
  const date = first && dateOf(first);
  const stated = sections.map((section) => section.stated?.year).find(Boolean);
  const yearFact = facts.find(({ property, amount }) => property === 'year' && amount !== undefined);
  const year = stated ?? yearFact?.amount ?? date?.year ?? named.find(Boolean);
  if (year === undefined) return {};
  const month = yearFact && yearFact.amount === year ? monthIn(yearFact.text) : undefined;
  if (month) return { year, month };
  return date?.month && date.year === year ? { year, month: date.month } : { year };
}

function monthIn(text: string): number | undefined {
  const [, digits, name = ''] = monthForm.exec(text) ?? [];
  return digits ? Number(digits) : monthNames.indexOf(name) + 1 || undefined;
}

/**
 * The papers among some links, starting with the one that introduced the system, the oldest. A paper of unknown age that
 * its author put before all others is taken for it, unless another of them has the same title and so is the same.
 */
export function sortPapers(resources: readonly Resource[]): Resource[] {
  const papers = resources.filter((resource) => paperKey(resource) !== undefined);
  const sorted = papers.toSorted((a, b) => monthNumber(a) - monthNumber(b) || 0);
  const [first] = papers;
  if (!first || dateOf(first)) return sorted;
  const isAgain = sorted.some((paper) => dateOf(paper) && isSameTitle(paper, first));
  return isAgain ? sorted : [first, ...sorted.filter((paper) => paper !== first)];
}

function isSameTitle(a: Resource, b: Resource): boolean {
  return foldName(a.title) === foldName(b.title);
}

function dateOf({ identity }: Resource): { readonly year: number; readonly month?: number } | undefined {
  if (identity.type === 'arxiv') return identity;
  if (identity.type !== 'archive' || identity.year === undefined) return undefined;
  return { year: identity.year };
}

/** A year alone counts as its end, so that the preprint of the same year comes first. */
function monthNumber(resource: Resource): number {
  const date = dateOf(resource);
  return date ? date.year * 12 + (date.month ?? 12) : Number.MAX_SAFE_INTEGER;
}
