import type { JSX } from 'preact';
import { FactSheet } from '../src/components/fact-sheet.tsx';
import { LinkCards } from '../src/components/link-cards.tsx';
import { PageFrame } from '../src/components/page-frame.tsx';
import { PageHeader } from '../src/components/page-header.tsx';
import { PlaceList } from '../src/components/place-list.tsx';
import type { ModelPage } from '../src/pages/page.ts';

/** `/models/llava/`: all that the course says of one model. */
export default function ModelLayout(page: ModelPage): JSX.Element {
  const { model, language, site } = page;
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title} />
      {model.resources.length > 0 && <LinkCards resources={model.resources} language={language} />}
      {model.facts.length > 0 && <FactSheet facts={model.facts} language={language} />}
      <PlaceList places={model.places} site={site} />
    </PageFrame>
  );
}
