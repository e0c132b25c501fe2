import type { JSX } from 'preact';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageHeader } from '../src/components/frame/page-header.tsx';
import { LectureList } from '../src/components/lecture/lecture-list.tsx';
import type { LecturesPage } from '../src/pages/page.ts';
import { studyPageWordsOf } from '../src/words/study/pages/study-page-words-of.ts';
import { wordsOf } from '../src/words/words-of.ts';

/** `/lectures/`: every lecture of the course. */
export function LecturesLayout(page: LecturesPage): JSX.Element {
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title}>
        <p>
          {page.description} {page.topics && <a href={page.topics}>{wordsOf(page.language).topics.all}</a>}{' '}
          {page.print && <a href={page.print}>{studyPageWordsOf(page.language).print.title}</a>}{' '}
          {page.app && <a href={page.app}>{wordsOf(page.language).study.app}</a>}
        </p>
      </PageHeader>
      <LectureList lectures={page.lectures} heading="h2" language={page.language} site={page.site} />
    </PageFrame>
  );
}
