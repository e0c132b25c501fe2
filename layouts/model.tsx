import type { JSX } from 'preact';
import { LinkCards } from '../src/components/cards/link-cards.tsx';
import { CompareButton } from '../src/components/compare/compare-button.tsx';
import { FactRows } from '../src/components/facts/fact-rows.tsx';
import { PlacedDiagrams } from '../src/components/figures/placed-diagrams.tsx';
import { PlacedFigures } from '../src/components/figures/placed-figures.tsx';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { LineageTies } from '../src/components/lineage/lineage-ties.tsx';
import { EntityHeader } from '../src/components/models/entity-header.tsx';
import { EntityPart } from '../src/components/models/entity-part.tsx';
import { modelFacts } from '../src/components/models/model-facts.tsx';
import { ModelLinks } from '../src/components/models/model-links.tsx';
import { ModelRefs } from '../src/components/models/model-refs.tsx';
import { PlaceList } from '../src/components/models/place-list.tsx';
import { PaperRefs } from '../src/components/papers/paper-refs.tsx';
import { KeepButton } from '../src/components/study/keep-button.tsx';
import { addresses, hrefOf } from '../src/pages/addresses.ts';
import { viewModel } from '../src/pages/models/view-model.ts';
import type { ModelPage } from '../src/pages/page.ts';
import { otherLanguage } from '../src/words/other-language.ts';
import { wordsOfSite } from '../src/words/words-of-site.ts';

/** `/models/llava/`: everything that the course says about one model. */
export function ModelLayout(page: ModelPage): JSX.Element {
  const { model, language, site } = page;
  const { facts, ties, moreTies, shortcuts, code, links, opening, diagrams, figures, places } =
    viewModel(page);
  const words = wordsOfSite(site, language);
  const related = page.related.map(({ model: other, relation }) => ({
    model: other,
    note: words.entity.relations[relation],
  }));
  const crumbs = [{ name: words.lists.models, href: hrefOf(addresses.models, site.base) }];
  return (
    <PageFrame page={page}>
      <article class="entity">
        <EntityHeader
          title={page.title}
          crumbs={crumbs}
          language={language}
          facts={modelFacts(model, page.lectures, language)}
          actions={
            <>
              <CompareButton slug={model.slug} name={model.name} language={language} />
              <KeepButton of="model" site={site} language={language} place={page.keepPlace} />
            </>
          }
        >
          {model.subtitle && <p class="entity-subtitle">{model.subtitle}</p>}
          {model.aliases.length > 0 && <p class="entity-aliases">{words.entity.alsoCalled(model.aliases)}</p>}
          {opening && (
            <p class="lede" lang={otherLanguage(opening.language, language)}>
              {opening.excerpt}
            </p>
          )}
          <ModelLinks model={{ name: model.name, resources: shortcuts }} language={language} />
        </EntityHeader>
        <div class="entity-text">
          <EntityPart name="facts" title={words.entity.facts} when={facts.length > 0}>
            <FactRows rows={facts} language={language} />
          </EntityPart>
          <EntityPart name="lineage" title={words.lineage.ofModel} when={ties.length > 0}>
            <LineageTies ties={ties} site={site} language={language} />
            {moreTies > 0 && <p class="place-more">{words.more(moreTies)}</p>}
          </EntityPart>
          <EntityPart name="figures" title={words.entity.figures} when={diagrams.length + figures.length > 0}>
            <PlacedDiagrams diagrams={diagrams} language={language} />
            {figures.length > 0 && <PlacedFigures figures={figures} language={language} />}
          </EntityPart>
          <EntityPart name="places" title={words.entity.places} when={places.length > 0}>
            <PlaceList places={places} language={language} said={opening?.excerpt} />
          </EntityPart>
          <EntityPart name="papers" title={words.entity.papers} when={page.papers.length > 0}>
            <PaperRefs papers={page.papers} base={site.base} language={language} />
          </EntityPart>
          <EntityPart name="code" title={words.entity.code} when={code.length > 0}>
            <LinkCards resources={code} language={language} />
          </EntityPart>
          <EntityPart name="links" title={words.entity.links} when={links.length > 0}>
            <LinkCards resources={links} language={language} />
          </EntityPart>
        </div>
        {related.length > 0 && (
          <aside class="entity-aside">
            <EntityPart name="related" title={words.entity.related} when>
              <ModelRefs models={related} base={site.base} language={language} />
            </EntityPart>
          </aside>
        )}
      </article>
    </PageFrame>
  );
}
