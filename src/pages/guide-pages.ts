import type { Lecture } from '../lecture/lecture.ts';
import { addresses } from './addresses.ts';
import { buildOutline } from './lecture-pages.ts';
import type { GuidePage, Site } from './page.ts';

/** The page of the authoring guide, for a course that has one. It is written in English. */
export function buildGuidePages(guide: Lecture | undefined, site: Site): GuidePage[] {
  if (!guide) return [];
  const { title, description = title, language = 'en' } = guide;
  const outline = buildOutline(guide.sections);
  return [{ kind: 'guide', address: addresses.guide, title, description, language, site, guide, outline }];
}
