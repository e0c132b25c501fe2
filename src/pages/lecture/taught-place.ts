import type { Place } from '../../catalogue/catalogue.ts';
import { indexIn, listSections } from '../../catalogue/list-sections.ts';
import type { Lecture, Section } from '../../lecture/lecture.ts';
import type { DateValue } from '../../source/dates.ts';
import type { PlaceLink } from '../lists/rows.ts';
import type { Site } from '../site.ts';
import { keepPlace } from '../study/keep-place.ts';
import { excerptOf } from './excerpt.ts';
import { linkPlace } from './place-link.ts';

/** A place of a lecture as the page of a model or paper shows it. */
export type TaughtPlace = PlaceLink & {
  readonly entry: string;
  /** The heading that the entry is under. */
  readonly group?: string;
  readonly date?: DateValue;
  /** The first sentences of what is said there. */
  readonly excerpt?: string;
};

/** How many places show what is said there; the others are just links. */
const mostExcerpts = 12;

/** Places with what is said in them, in the order of the catalogue: newest first. */
export function buildTaughtPlaces(places: readonly Place[], site: Site): TaughtPlace[] {
  return places.map((place, index) => {
    const { lecture, section } = place;
    const group = parentOf(section, lecture)?.name;
    const excerpt = index < mostExcerpts ? excerptOf(section) : undefined;
    return {
      ...linkPlace(place, site),
      entry: section.name,
      ...(group && { group }),
      ...(lecture.date && { date: lecture.date }),
      ...(excerpt && { excerpt }),
    };
  });
}

/** The headings that sections are under, worked out once for each lecture. */
const parents = new WeakMap<Lecture, ReadonlyMap<Section, Section | undefined>>();

function parentOf(section: Section, lecture: Lecture): Section | undefined {
  if (section.kind === 'item') return listSections(lecture)[indexIn(lecture, section)]?.section;
  const known =
    parents.get(lecture) ?? new Map(listSections(lecture).map((entry) => [entry.section, entry.parent]));
  parents.set(lecture, known);
  return known.get(section);
}

/** Some places in short. */
export function describeTaught(places: readonly Place[]): {
  readonly lectures: number;
  readonly keepPlace?: string;
} {
  const first = keepPlace(places[0]);
  return { lectures: countLectures(places), ...(first !== undefined && { keepPlace: first }) };
}

/** How many lectures some places are in. */
function countLectures(places: readonly Place[]): number {
  return new Set(places.map(({ lecture }) => lecture.slug)).size;
}
