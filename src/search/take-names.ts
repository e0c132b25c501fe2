import type { Names, PackedName } from './names.ts';

/** Some of a list of names, as places in it; each kind in order. */
export type TakenNames = {
  readonly models?: readonly number[];
  readonly papers?: readonly number[];
  /** Lectures that are answers themselves. */
  readonly lectures?: readonly number[];
};

/** Places of a name that are taken with it; its page has all. */
const mostPlaces = 12;

/** Takes some names out of a list, with the lectures and headings that they refer to. Topics stay. */
export function takeNames(all: Names, { models = [], papers = [], lectures = [] }: TakenNames): Names {
  const ownLectures = new Map(lectures.map((lecture, place) => [lecture, place]));
  const ownHeadings = new Map<number, number>();
  const take = ({ l, i, u, ...packed }: PackedName): PackedName => {
    const ids = i?.slice(0, mostPlaces) ?? [];
    return {
      ...packed,
      l: l.slice(0, mostPlaces).map((lecture) => placeIn(ownLectures, lecture)),
      ...(ids.some((id) => id !== 0) && { i: ids }),
      ...(u !== undefined && { u: placeIn(ownHeadings, u) }),
    };
  };
  const some = <Item>(list: readonly Item[], places: Iterable<number>) =>
    [...places].flatMap((place) => list[place] ?? []);
  const names = { models: some(all.models, models).map(take), papers: some(all.papers, papers).map(take) };
  return {
    lectures: some(all.lectures, ownLectures.keys()),
    ...(lectures.length < ownLectures.size && { answers: lectures.length }),
    headings: some(all.headings, ownHeadings.keys()),
    ...names,
    topics: [],
  };
}

/** The place of something in a list that grows by what is not in it. */
function placeIn(places: Map<number, number>, one: number): number {
  const known = places.get(one);
  if (known !== undefined) return known;
  places.set(one, places.size);
  return places.size - 1;
}
