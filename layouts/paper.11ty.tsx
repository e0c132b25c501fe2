import type { JSX } from 'preact';
import { CiteBox } from '../src/components/cite-box.tsx';
import { LinkCards } from '../src/components/link-cards.tsx';
import { PageFrame } from '../src/components/page-frame.tsx';
import { PageHeader } from '../src/components/page-header.tsx';
import { PlaceList } from '../src/components/place-list.tsx';
import type { PaperPage } from '../src/pages/page.ts';

/** `/papers/2304.08485/`: all that the course says of one paper. */
export default function PaperLayout(page: PaperPage): JSX.Element {
  const { paper, language, site } = page;
  const { title, address, identity } = paper;
  const itself = { role: 'paper', title, address, identity, line: 0 } as const;
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title} />
      <LinkCards resources={[itself, ...paper.code]} language={language} />
      <PlaceList places={paper.places} site={site} />
      <CiteBox citation={page.citation} language={language} />
    </PageFrame>
  );
}
