import type { JSX } from 'preact';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageHeader } from '../src/components/frame/page-header.tsx';
import { ListControls } from '../src/components/lists/list-controls.tsx';
import { ListEnd } from '../src/components/lists/list-end.tsx';
import { PaperList } from '../src/components/papers/paper-list.tsx';
import { hrefOf } from '../src/pages/addresses.ts';
import { files } from '../src/pages/files.ts';
import type { PapersPage } from '../src/pages/page.ts';
import { wordsOf } from '../src/words/words-of.ts';

/** `/papers/`: every paper that a lecture cites, by year. */
export function PapersLayout(page: PapersPage): JSX.Element {
  const { years, yearLinks, filters, part, language } = page;
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title}>
        <p>{page.description}</p>
      </PageHeader>
      {years.length > 0 && (
        <ListControls
          list="papers"
          counted="papers"
          filters={filters}
          features={['code']}
          orders={['newest', 'title', 'lecture']}
          part={part}
          language={language}
          bibliography={hrefOf(files.bibliography('bib'), page.site.base)}
        >
          <label class="list-field">
            <span>{wordsOf(language).filters.contains}</span>
            <input type="search" name="q" />
          </label>
        </ListControls>
      )}
      <PaperList years={years} yearLinks={yearLinks} language={language} />
      {years.length > 0 && <ListEnd part={part} language={language} />}
    </PageFrame>
  );
}
