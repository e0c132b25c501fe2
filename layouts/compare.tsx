import type { JSX } from 'preact';
import { CompareForm } from '../src/components/compare/compare-form.tsx';
import { ComparePairs } from '../src/components/compare/compare-pairs.tsx';
import { CompareTable } from '../src/components/compare/compare-table.tsx';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageHeader } from '../src/components/frame/page-header.tsx';
import { ListLinks } from '../src/components/lists/list-links.tsx';
import type { ComparePage } from '../src/pages/models/compare-page.ts';
import { wordsOfSite } from '../src/words/words-of-site.ts';

/** `/compare/?m=llava,flamingo`: a script fills the table from the pages of the models. */
export function CompareLayout(page: ComparePage): JSX.Element {
  const { language, site, choices, pairs } = page;
  const words = wordsOfSite(site, language).compare;
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title}>
        <p>{page.description}</p>
      </PageHeader>
      <noscript>
        <p class="empty-note">{words.needsScript}</p>
        <ListLinks site={site} language={language} />
      </noscript>
      <CompareForm choices={choices} words={words} />
      <CompareTable language={language} />
      <ComparePairs pairs={pairs} site={site} language={language} />
    </PageFrame>
  );
}
