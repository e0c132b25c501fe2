import type { Filters } from './filter-names.ts';
import { isLecture } from './filters.ts';
import type { FoundSection } from './find-sections.ts';
import type { Query } from './plain-query.ts';
import type { NameHit } from './rank-by.ts';
import { lastExactRank } from './ranks.ts';
import { closeRank, namedRank, thingRank, weakRank } from './ranks-of-rest.ts';
import type { Group } from './results.ts';

/** Chinese that is too long for one word. */
const sentence = /\p{Script=Han}{5}/u;

type Above = {
  readonly hits: readonly NameHit[];
  readonly groups: readonly Group[];
  readonly query: Query;
  readonly base: string;
  readonly limit: number;
};

/**
 * Adds the places in the lectures to the groups of names: below them, or above where the names only share
 * words with a query that is in a lecture as it was typed. A name among other words stays above a place where these are far from each other.
 *
 * @returns `isText`: the text holds what was typed, so that the names are only a suggestion
 */
export function groupSections(
  sections: readonly FoundSection[],
  { hits, groups, query, base, limit }: Above,
): { readonly groups: readonly Group[]; readonly isText: boolean } {
  const shown = new Set(
    hits
      .filter(({ entry, rank }) => rank <= (entry.kind === 'term' ? thingRank : lastExactRank))
      .flatMap(({ entry }) => [entry, ...entry.places].map(({ href }) => `${base}${href.slice(1)}`)),
  );
  const left = sections.filter(({ hit }) => !shown.has(hit.href) && passes(hit, query.filters));
  const [first] = left;
  if (!first) return { groups, isText: false };
  const group: Group = { name: 'text', hits: left.slice(0, limit).map(({ hit }) => hit), total: left.length };
  const rank = hits[0]?.rank ?? closeRank;
  const isText =
    rank === closeRank || rank === namedRank
      ? first.isSure && (rank === closeRank || first.isClose)
      : rank >= weakRank && first.isWhole && (query.words.length > 1 || sentence.test(query.text));
  if (rank === closeRank && isText) return { groups: [group], isText };
  return { groups: isText ? [group, ...groups] : [...groups, group], isText };
}

/** A place in a lecture has no year, family or code; it is a kind of its own. */
function passes({ facts, title, href }: FoundSection['hit'], { lecture, kind, ...others }: Filters): boolean {
  if (Object.keys(others).length > 0) return false;
  if (kind && !kind.includes('section')) return false;
  const titleOf = facts[0] ?? title.map(({ text }) => text).join('');
  const page = new URL(href, 'https://course.example').pathname;
  return !lecture || lecture.some((value) => isLecture({ lecture: titleOf, page }, value));
}
