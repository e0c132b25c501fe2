import { studyPageWordsOf } from '../../words/study/pages/study-page-words-of.ts';
import { addresses } from '../addresses.ts';
import type { Common } from '../common.ts';
import { linkLecture, sortAsTaught } from '../lecture/course-menu.ts';
import type { LectureLink } from '../lists/rows.ts';
import { frame, mentionCourse, type SiteContent } from '../site-content.ts';

/** `/app/`: where a reader chooses lectures to read without a network. A script does what its buttons say. */
export type AppPage = Common & {
  readonly kind: 'app';
  /** As they are taught. */
  readonly lectures: readonly { readonly slug: string; readonly link: LectureLink }[];
};

/** Lays out `/app/`, unless the course turns it off. */
export function buildAppPages(content: SiteContent): AppPage[] {
  const { catalogue, site, language } = content;
  if (!site.study?.includes('app')) return [];
  const words = studyPageWordsOf(language).app;
  return [
    {
      ...frame(content, addresses.app, words.title, words.describe(mentionCourse(content))),
      kind: 'app',
      lectures: sortAsTaught(catalogue.lectures).map((lecture) => ({
        slug: lecture.slug,
        link: linkLecture(lecture, { site }),
      })),
    },
  ];
}
