import type { JSX } from 'preact';
import { PageFrame } from '../src/components/page-frame.tsx';
import { PageHeader } from '../src/components/page-header.tsx';
import { PaperList } from '../src/components/paper-list.tsx';
import type { PapersPage } from '../src/pages/page.ts';

/** `/papers/`: every paper that a lecture cites, by year. */
export default function PapersLayout(page: PapersPage): JSX.Element {
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title}>
        <p>{page.description}</p>
      </PageHeader>
      <PaperList years={page.years} language={page.language} />
    </PageFrame>
  );
}
