import type { JSX } from 'preact';
import { ModelTable } from '../src/components/model-table.tsx';
import { PageFrame } from '../src/components/page-frame.tsx';
import { PageHeader } from '../src/components/page-header.tsx';
import type { ModelsPage } from '../src/pages/page.ts';

/** `/models/`: every model that a lecture teaches. */
export default function ModelsLayout(page: ModelsPage): JSX.Element {
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title}>
        <p>{page.description}</p>
      </PageHeader>
      <ModelTable models={page.models} language={page.language} label={page.title} />
    </PageFrame>
  );
}
