import type { JSX } from 'preact';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageHeader } from '../src/components/frame/page-header.tsx';
import { ListLinks } from '../src/components/lists/list-links.tsx';
import { SearchForm } from '../src/components/search/search-form.tsx';
import type { SearchPage } from '../src/pages/page.ts';
import { wordsOf } from '../src/words/words-of.ts';

/** `/search/`: field and results; a script fills in the results. */
export function SearchLayout(page: SearchPage): JSX.Element {
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title} />
      <SearchForm search={page.site.search} language={page.language} />
      <div id="search-results" />
      <noscript>
        <p class="empty-note">{wordsOf(page.language).search.needsScript}</p>
        <ListLinks site={page.site} language={page.language} />
      </noscript>
    </PageFrame>
  );
}
