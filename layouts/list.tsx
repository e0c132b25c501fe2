import type { JSX } from 'preact';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageHeader } from '../src/components/frame/page-header.tsx';
import type { ListPage } from '../src/pages/study/list-page.ts';
import { studyPageWordsOf } from '../src/words/study/pages/study-page-words-of.ts';

/** `/list/`: a script shows what the reader keeps. */
export function ListLayout(page: ListPage): JSX.Element {
  const words = studyPageWordsOf(page.language).keep;
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title}>
        <p>{page.description}</p>
      </PageHeader>
      <noscript>
        <p class="empty-note">{words.needsScript}</p>
      </noscript>
      <div class="kept-list needs-script" data-kept-list={page.slugs.join('\n')} />
    </PageFrame>
  );
}
