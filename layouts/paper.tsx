import type { JSX } from 'preact';
import { LinkCards } from '../src/components/cards/link-cards.tsx';
import { PlacedFigures } from '../src/components/figures/placed-figures.tsx';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { EntityHeader } from '../src/components/models/entity-header.tsx';
import { EntityPart } from '../src/components/models/entity-part.tsx';
import { ModelRefs } from '../src/components/models/model-refs.tsx';
import { PlaceList } from '../src/components/models/place-list.tsx';
import { CiteAction } from '../src/components/papers/cite-action.tsx';
import { CiteBox } from '../src/components/papers/cite-box.tsx';
import { PaperAuthors } from '../src/components/papers/paper-authors.tsx';
import { PaperForms } from '../src/components/papers/paper-forms.tsx';
import { KeepButton } from '../src/components/study/keep-button.tsx';
import { NameText } from '../src/components/text/name-text.tsx';
import { addresses, hrefOf } from '../src/pages/addresses.ts';
import type { PaperPage } from '../src/pages/page.ts';
import { viewPaper } from '../src/pages/papers/view-paper.ts';
import { wordsOf } from '../src/words/words-of.ts';

/** `/papers/2304.08485/`: everything that the course says about one paper. */
export function PaperLayout(page: PaperPage): JSX.Element {
  const { paper, language, site, citation, introduced, linking } = page;
  const { places, figures } = viewPaper(page);
  const words = wordsOf(language);
  const crumbs = [{ name: words.lists.papers, href: hrefOf(addresses.papers, site.base) }];
  const facts = [
    <b key="source">{page.source}</b>,
    citation.reference.venue,
    page.date,
    words.entity.taughtIn(page.lectures),
  ];
  const inFamily = (model: PaperPage['introduced'][number]) => ({
    model,
    note: model.family && <NameText name={model.family} language={language} />,
  });
  return (
    <PageFrame page={page}>
      <article class="entity entity-paper">
        <EntityHeader
          title={page.title}
          crumbs={crumbs}
          language={language}
          facts={facts}
          actions={
            <>
              <CiteAction language={language} />
              <KeepButton of="paper" site={site} language={language} place={page.keepPlace} />
            </>
          }
        >
          <PaperAuthors reference={citation.reference} language={language} />
          <PaperForms paper={paper} language={language} />
        </EntityHeader>
        <div class="entity-text">
          <EntityPart name="places" title={words.entity.places} when={places.length > 0}>
            <PlaceList places={places} language={language} />
          </EntityPart>
          <EntityPart name="figures" title={words.entity.figuresOfPaper} when={figures.length > 0}>
            <PlacedFigures figures={figures} language={language} />
          </EntityPart>
          <EntityPart name="code" title={words.entity.codeOfPaper} when={paper.code.length > 0}>
            <LinkCards resources={paper.code} language={language} />
          </EntityPart>
          <CiteBox citation={citation} language={language} />
        </div>
        {introduced.length + linking.length > 0 && (
          <aside class="entity-aside">
            <EntityPart name="introduced" title={words.entity.citedFor} when={introduced.length > 0}>
              <ModelRefs models={introduced.map(inFamily)} base={site.base} language={language} />
            </EntityPart>
            <EntityPart name="linking" title={words.entity.linkedBy} when={linking.length > 0}>
              <ModelRefs models={linking.map(inFamily)} base={site.base} language={language} />
            </EntityPart>
          </aside>
        )}
      </article>
    </PageFrame>
  );
}
