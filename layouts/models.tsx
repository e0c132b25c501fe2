import type { JSX } from 'preact';
import { LookChoice } from '../src/components/frame/look-choice.tsx';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageHeader } from '../src/components/frame/page-header.tsx';
import { ViewLinks } from '../src/components/frame/view-links.tsx';
import { ListControls } from '../src/components/lists/list-controls.tsx';
import { ListEnd } from '../src/components/lists/list-end.tsx';
import { ModelTable } from '../src/components/models/model-table.tsx';
import type { ModelsPage } from '../src/pages/page.ts';

/** `/models/`: every model that a lecture teaches. */
export function ModelsLayout(page: ModelsPage): JSX.Element {
  const { models, filters, part, language, site, isMixed } = page;
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
          counted={isMixed ? 'entries' : 'models'}
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
