import { studyPageWordsOf } from '../../words/study/pages/study-page-words-of.ts';
import { addresses } from '../addresses.ts';
import type { Common } from '../common.ts';
import { linkLecture, sortAsTaught } from '../lecture/course-menu.ts';
import { hasAnswers } from '../lecture/has-answers.ts';
import type { LectureLink } from '../lists/rows.ts';
import { frame, mentionCourse, type SiteContent } from '../site-content.ts';

/** `/print/`: a script puts the lectures on one page. Written out, they would double the size of a site. */
export type PrintPage = Common & {
  readonly kind: 'print';
  /** As they are taught. */
  readonly lectures: readonly LectureLink[];
  /** Whether any of them has questions, whose answers paper leaves out unless a reader asks for them. */
  readonly hasAnswers?: true;
};

/** Lays out `/print/`, unless the course turns it off. */
export function buildPrintPages(content: SiteContent): PrintPage[] {
  const { catalogue, site, language } = content;
  if (!site.study?.includes('print')) return [];
  const words = studyPageWordsOf(language).print;
  return [
    {
      ...frame(content, addresses.print, words.title, words.describe(mentionCourse(content))),
      kind: 'print',
      ...(catalogue.lectures.some(hasAnswers) && { hasAnswers: true as const }),
      lectures: sortAsTaught(catalogue.lectures).map((lecture) => linkLecture(lecture, { site })),
    },
  ];
}
