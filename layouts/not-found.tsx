import type { JSX } from 'preact';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageHeader } from '../src/components/frame/page-header.tsx';
import { ListLinks } from '../src/components/lists/list-links.tsx';
import { SearchForm } from '../src/components/search/search-form.tsx';
import type { NotFoundPage } from '../src/pages/page.ts';
import { wordsOf } from '../src/words/words-of.ts';

/** `/404.html`: served in place of an address that does not exist. */
export function NotFoundLayout(page: NotFoundPage): JSX.Element {
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title}>
        <p>{wordsOf(page.language).notFound.note}</p>
      </PageHeader>
      <SearchForm search={page.site.search} language={page.language} />
      <ListLinks site={page.site} language={page.language} />
    </PageFrame>
  );
}
