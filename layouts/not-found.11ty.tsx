import type { JSX } from 'preact';
import { ListLinks } from '../src/components/list-links.tsx';
import { PageFrame } from '../src/components/page-frame.tsx';
import { PageHeader } from '../src/components/page-header.tsx';
import { SearchForm } from '../src/components/search-form.tsx';
import type { NotFoundPage } from '../src/pages/page.ts';
import { wordsOf } from '../src/words/words-of.ts';

/** `/404.html`: served in place of an address that does not exist. */
export default function NotFoundLayout(page: NotFoundPage): JSX.Element {
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
