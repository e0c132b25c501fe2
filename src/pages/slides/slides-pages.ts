import type { Lecture } from '../../lecture/lecture.ts';
import { wordsOf } from '../../words/words-of.ts';
import { addresses, hrefOf } from '../addresses.ts';
import type { LecturePage, SlidesPage } from '../page.ts';
import type { SiteContent } from '../site-content.ts';

/** True for a lecture with a heading: what has none is a single slide, its title. */
export function canBeShown({ sections }: Lecture): boolean {
  return sections.length > 0;
}

/** The slides of lectures, each below the page of its own. */
export function buildSlidesPages(pages: readonly LecturePage[], { site }: SiteContent): SlidesPage[] {
  return pages
    .filter(({ lecture }) => canBeShown(lecture))
    .map(({ lecture, language, address, isUnlisted }) => ({
      kind: 'slides',
      address: addresses.slides(lecture.slug),
      title: wordsOf(language).slides.titleOf(lecture.title),
      description: wordsOf(language).slides.describe(lecture.title),
      language,
      site,
      lecture,
      place: hrefOf(address, site.base),
      ...(isUnlisted && { isUnlisted }),
    }));
}
