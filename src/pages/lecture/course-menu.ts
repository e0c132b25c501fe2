import type { Lecture } from '../../lecture/lecture.ts';
import { addresses, hrefOf } from '../addresses.ts';
import type { LectureLink } from '../lists/rows.ts';
import type { SiteContent } from '../site-content.ts';

/** The course as the column beside a lecture lists it. */
export type CourseMenu = {
  /** As they are taught; in a long course, those around the current one. */
  readonly lectures: readonly LectureLink[];
  /** How many the course has. */
  readonly all: number;
};

/** A menu on each of a thousand pages must not have a thousand links. */
const longest = 15;

/** As a course is taught: the oldest lecture first, undated ones by title after all others. */
export function sortAsTaught(lectures: readonly Lecture[]): Lecture[] {
  return [...lectures.filter(({ date }) => date).toReversed(), ...lectures.filter(({ date }) => !date)];
}

/**
 * The part of a course that is nearest to one of its lectures.
 *
 * @param taught as they are taught
 * @param at index of the current lecture
 */
export function buildCourseMenu(
  taught: readonly Lecture[],
  at: number,
  content: Pick<SiteContent, 'site'>,
): CourseMenu {
  const first = Math.max(0, Math.min(at - Math.floor(longest / 2), taught.length - longest));
  return {
    lectures: taught.slice(first, first + longest).map((lecture) => linkLecture(lecture, content)),
    all: taught.length,
  };
}

/** A lecture by its title, with the language that this is in. */
export function linkLecture(lecture: Lecture, { site }: Pick<SiteContent, 'site'>): LectureLink {
  return {
    title: lecture.title,
    href: hrefOf(addresses.lecture(lecture.slug), site.base),
    language: lecture.language ?? site.language,
    ...(lecture.withheld && { withheld: lecture.withheld }),
  };
}
