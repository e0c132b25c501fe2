import type { JSX } from 'preact';
import { Breadcrumbs } from '../src/components/breadcrumbs.tsx';
import { ListControls, type ListOrder } from '../src/components/list-controls.tsx';
import { ListEnd } from '../src/components/list-end.tsx';
import { MatrixTable } from '../src/components/matrix-table.tsx';
import { PageFrame } from '../src/components/page-frame.tsx';
import { PageHeader } from '../src/components/page-header.tsx';
import { addresses, hrefOf } from '../src/pages/addresses.ts';
import type { MatrixPage } from '../src/pages/matrix-page.ts';
import { wordsOfSite } from '../src/words/words-of-site.ts';

/** `/models/matrix/`: all models against what they are built of and how they are trained. */
export default function MatrixLayout(page: MatrixPage): JSX.Element {
  const { filters, part, language, site, csv, columns } = page;
  const words = wordsOfSite(site, language);
  const orders: ListOrder[] = [
    ...(['name', 'newest'] as const),
    ...(columns.includes('tokens') ? (['tokens'] as const) : []),
    ...(columns.includes('resolution') ? (['pixels'] as const) : []),
  ];
  return (
    <PageFrame page={page}>
      <Breadcrumbs
        crumbs={[{ name: words.lists.models, href: hrefOf(addresses.models, site.base) }]}
        language={language}
      />
      <PageHeader title={page.title}>
        <p>
          {page.description}{' '}
          <a href={csv} download>
            {words.matrix.csv}
          </a>
        </p>
      </PageHeader>
      <ListControls
        list="models"
        filters={filters}
        features={[]}
        orders={orders}
        part={part}
        language={language}
      />
      <MatrixTable page={page} />
      <ListEnd part={part} language={language} />
    </PageFrame>
  );
}
