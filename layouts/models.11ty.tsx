import type { JSX } from 'preact';
import { ListControls } from '../src/components/list-controls.tsx';
import { ListEnd } from '../src/components/list-end.tsx';
import { LookChoice } from '../src/components/look-choice.tsx';
import { ModelTable } from '../src/components/model-table.tsx';
import { PageFrame } from '../src/components/page-frame.tsx';
import { PageHeader } from '../src/components/page-header.tsx';
import { ViewLinks } from '../src/components/view-links.tsx';
import type { ModelsPage } from '../src/pages/page.ts';

/** `/models/`: every model that a lecture teaches. */
export default function ModelsLayout(page: ModelsPage): JSX.Element {
  const { models, filters, part, language, site } = page;
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title}>
        <p>{page.description}</p>
        <ViewLinks site={site} language={language} />
      </PageHeader>
      {models.length > 0 && (
        <ListControls
          site={site}
          list="models"
          filters={filters}
          features={['code', 'weights', 'figure']}
          orders={['name', 'newest', 'lecture']}
          part={part}
          language={language}
        >
          <LookChoice language={language} />
        </ListControls>
      )}
      <ModelTable models={models} language={language} site={site} label={page.title} isIndex />
      {models.length > 0 && <ListEnd part={part} language={language} />}
    </PageFrame>
  );
}
