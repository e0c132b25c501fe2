import type { Model } from '../../catalogue/catalogue.ts';
import { Relations } from '../../catalogue/models/find-related.ts';
import { LastMade } from '../../source/last-made.ts';
import { wordsOf } from '../../words/words-of.ts';
import { addresses } from '../addresses.ts';
import { previewOfModel } from '../figures/preview-of.ts';
import { describeTaught } from '../lecture/taught-place.ts';
import type { LineageEdge } from '../lineage/find-lineage.ts';
import { groupEdges } from '../lineage/lineage-page.ts';
import type { ModelPage } from '../page.ts';
import { refToPaper } from '../papers/paper-ref.ts';
import type { PartLinks } from '../parts/part-links.ts';
import { frame, type SiteContent } from '../site-content.ts';
import { refToModel } from './model-ref.ts';

/** A page for every model. One that shows the same as when the course was laid out last is the same page. */
export function buildModelPages(content: SiteContent): ModelPage[] {
  const { catalogue } = content;
  const relations = new Relations(catalogue);
  const edges = groupEdges(catalogue);
  const papers = new Map(catalogue.papers.map((paper) => [paper.key, paper]));
  return catalogue.models.map((model) => {
    const shown: ShownOfModel = {
      model,
      papers: model.papers.flatMap((key) => papers.get(key) ?? []).map(refToPaper),
      related: relations.of(model).map(({ model, relation }) => ({ model: refToModel(model), relation })),
      edges: edges.get(model) ?? [],
      preview: previewOfModel(model, catalogue.models.length),
    };
    const { site, language, names, links } = content;
    const frame = { site, language, names, parts: links.parts };
    return pages.of(model, [...Object.values(frame), ...partsOf(shown)], () => buildModelPage(shown, frame));
  });
}

const pages = /* @__PURE__ */ new LastMade<ModelPage>();

/** What the page of a model shows of the catalogue. */
type ShownOfModel = Pick<ModelPage, 'papers' | 'related' | 'preview'> & {
  readonly model: Model;
  readonly edges: readonly LineageEdge[];
};

/** What it is laid out in. */
type ModelFrame = Pick<SiteContent, 'site' | 'language' | 'names'> & { readonly parts: PartLinks };

/** All that is in it, apart from the model, in an order that tells one from the other. */
function partsOf({ papers, related, edges, preview }: ShownOfModel): unknown[] {
  return [
    preview,
    ...papers.flatMap(({ slug, title, address }) => [slug, title, address]),
    ...related.flatMap(({ model, relation }) => [relation, model.slug, model.name]),
    ...edges.flatMap(({ kind, model, ancestor, place, fact }) => [
      kind,
      model,
      ancestor,
      place.lecture,
      place.section,
      fact,
    ]),
  ];
}

function buildModelPage(
  { model, edges, ...shown }: ShownOfModel,
  { names, parts, ...content }: ModelFrame,
): ModelPage {
  const { places, ...own } = model;
  return {
    ...frame(content, addresses.model(model.slug), model.name, describeModel(model, content.language)),
    kind: 'model',
    model: own,
    ...describeTaught(places),
    ...shown,
    from: { model, edges, names, parts },
  };
}

/** One sentence about a model. */
export function describeModel({ name, family, year }: Model, language: string): string {
  const facts = [family, year].filter(Boolean).join(', ');
  return facts ? wordsOf(language).model.describe(name, facts) : name;
}
