import type { Catalogue } from '../catalogue/catalogue.ts';
import type { References } from '../citations/reference.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { untitled } from '../source/settings.ts';
import { wordsOf } from '../words/words-of.ts';
import type { CourseLinks } from './course-links.ts';
import type { CrossNames } from './lecture/cross-names.ts';
import type { Counts } from './lists/rows.ts';
import type { Site } from './site.ts';

/** What every page is built from. */
export type SiteContent = {
  readonly catalogue: Catalogue;
  readonly site: Site;
  readonly language: string;
  readonly references: References;
  /** How much each lecture holds, counted once. */
  readonly counts: ReadonlyMap<Lecture, Counts>;
  /** What has its own page. */
  readonly links: CourseLinks;
  /** Names that are linked to their pages wherever a text mentions them. */
  readonly names: CrossNames;
};

/** What is the same on every page, with what makes this one. */
export function frame(
  { site, language }: Pick<SiteContent, 'site' | 'language'>,
  address: string,
  title: string,
  description: string,
) {
  return { site, language, address, title, description };
}

/** What a sentence calls the course: its title, or "this course" where it states none. */
export function mentionCourse({ site, language }: Pick<SiteContent, 'site' | 'language'>): string {
  return site.title === untitled ? wordsOf(language).frame.thisCourse : site.title;
}
