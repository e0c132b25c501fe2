import { studyPageWordsOf } from '../../words/study/pages/study-page-words-of.ts';
import { studyWordsOf } from '../../words/study/study-words-of.ts';
import { addresses } from '../addresses.ts';
import type { Common } from '../common.ts';
import { sortAsTaught } from '../lecture/course-menu.ts';
import { frame, mentionCourse, type SiteContent } from '../site-content.ts';

/** `/list/`: what a reader keeps. All of it is in their browser; a script fills the page. */
export type ListPage = Common & {
  readonly kind: 'list';
  /** Of lectures, as they are taught. */
  readonly slugs: readonly string[];
};

/** Lays out `/list/`, unless the course turns it off. */
export function buildListPages(content: SiteContent): ListPage[] {
  const { catalogue, site, language } = content;
  if (!site.study?.includes('list')) return [];
  const { title } = studyWordsOf(language).keep;
  const { describe } = studyPageWordsOf(language).keep;
  return [
    {
      ...frame(content, addresses.list, title, describe(mentionCourse(content))),
      kind: 'list',
      slugs: sortAsTaught(catalogue.lectures).map(({ slug }) => slug),
    },
  ];
}
