import type { JSX } from 'preact';
import { LectureList } from '../src/components/lecture-list.tsx';
import { PageFrame } from '../src/components/page-frame.tsx';
import { PageHeader } from '../src/components/page-header.tsx';
import type { TopicPage } from '../src/pages/page.ts';

/** `/topics/vlm/`: the lectures under one tag or category. */
export default function TopicLayout(page: TopicPage): JSX.Element {
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title} />
      <LectureList lectures={page.lectures} heading="h2" language={page.language} />
    </PageFrame>
  );
}
