import type { Place } from '../../catalogue/catalogue.ts';
import { hrefOf, sectionAddress } from '../addresses.ts';
import type { PlaceLink } from '../lists/rows.ts';
import type { Site } from '../site.ts';

/**
 * How many places a row of a list names. What a long course teaches in fifty places would make its
 * lists longer than its lectures.
 */
export const shownPlaces = 3;

/** A link to where something is taught. */
export function linkPlace({ lecture, section }: Place, site: Site): PlaceLink {
  return {
    lecture: lecture.title,
    href: hrefOf(sectionAddress(lecture.slug, section.id), site.base),
    language: lecture.language ?? site.language,
  };
}
