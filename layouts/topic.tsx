import type { JSX } from 'preact';
import { Breadcrumbs } from '../src/components/frame/breadcrumbs.tsx';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageHeader } from '../src/components/frame/page-header.tsx';
import { LectureList } from '../src/components/lecture/lecture-list.tsx';
import { EntityPart } from '../src/components/models/entity-part.tsx';
import { ModelRefs } from '../src/components/models/model-refs.tsx';
import { PaperRefs } from '../src/components/papers/paper-refs.tsx';
import { addresses, hrefOf } from '../src/pages/addresses.ts';
import type { TopicPage } from '../src/pages/page.ts';
import { wordsOfSite } from '../src/words/words-of-site.ts';

/** `/topics/vlm/`: the lectures under one tag or category, and what they teach. */
export function TopicLayout(page: TopicPage): JSX.Element {
  const { language, site, models, papers, moreModels, morePapers } = page;
  const words = wordsOfSite(site, language);
  const crumbs = [{ name: words.topics.title, href: hrefOf(addresses.topics, site.base) }];
  return (
    <PageFrame page={page}>
      <Breadcrumbs crumbs={crumbs} language={language} />
      <PageHeader title={page.title}>
        <p>{page.description}</p>
      </PageHeader>
      <EntityPart name="lectures" title={words.lists.lectures} when={page.lectures.length > 0}>
        <LectureList lectures={page.lectures} heading="h3" language={language} site={page.site} />
      </EntityPart>
      <EntityPart name="models" title={words.lists.models} when={models.length > 0}>
        <ModelRefs
          models={models.map((model) => ({ model, note: model.year }))}
          base={site.base}
          language={language}
        />
        {moreModels > 0 && <p class="place-more">{words.more(moreModels)}</p>}
      </EntityPart>
      <EntityPart name="papers" title={words.lists.papers} when={papers.length > 0}>
        <PaperRefs papers={papers} base={site.base} language={language} />
        {morePapers > 0 && <p class="place-more">{words.more(morePapers)}</p>}
      </EntityPart>
    </PageFrame>
  );
}
