import type { Model } from '../catalogue/catalogue.ts';
import { Relations } from '../catalogue/find-related.ts';
import { wordsOf } from '../words/words-of.ts';
import { addresses } from './addresses.ts';
import type { ModelPage } from './page.ts';
import { previewOfModel } from './preview-of.ts';
import { frame, type SiteContent } from './site-content.ts';

/** A page for every model. */
export function buildModelPages(content: SiteContent): ModelPage[] {
  const { catalogue } = content;
  const relations = new Relations(catalogue);
  const papers = new Map(catalogue.papers.map((paper) => [paper.key, paper]));
  return catalogue.models.map((model) => ({
    ...frame(content, addresses.model(model.slug), model.name, describeModel(model, content.language)),
    kind: 'model',
    model,
    papers: model.papers.map((key) => papers.get(key)).filter((paper) => paper !== undefined),
    related: relations.of(model),
    preview: previewOfModel(model, catalogue.models.length),
  }));
}

/** One sentence of a model. */
export function describeModel({ name, family, year }: Model, language: string): string {
  const facts = [family, year].filter(Boolean).join(', ');
  return facts ? wordsOf(language).model.describe(name, facts) : name;
}
