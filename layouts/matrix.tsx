import type { JSX } from 'preact';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { ViewHeader } from '../src/components/frame/view-header.tsx';
import { ListControls, type ListOrder } from '../src/components/lists/list-controls.tsx';
import { ListEnd } from '../src/components/lists/list-end.tsx';
import { MatrixBesides } from '../src/components/matrix/matrix-besides.tsx';
import { MatrixTable } from '../src/components/matrix/matrix-table.tsx';
import type { MatrixPage } from '../src/pages/models/matrix-page.ts';
import { wordsOfSite } from '../src/words/words-of-site.ts';

/** `/models/matrix/`: all models by their parts and their training. */
export function MatrixLayout(page: MatrixPage): JSX.Element {
  const { filters, part, language, site, csv, columns } = page;
  const words = wordsOfSite(site, language);
  const orders: ListOrder[] = [
    ...(['name', 'newest'] as const),
    ...(columns.includes('tokens') ? (['tokens'] as const) : []),
    ...(columns.includes('resolution') ? (['pixels'] as const) : []),
  ];
  return (
    <PageFrame page={page}>
      <ViewHeader page={page}>
        {page.description}
        <MatrixBesides besides={page.besides} language={language} />{' '}
        <a href={csv} download>
          {words.matrix.csv}
        </a>
      </ViewHeader>
      <ListControls
        list="models"
        counted="models"
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
