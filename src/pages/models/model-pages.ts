import type { Model } from '../../catalogue/catalogue.ts';
import { Relations } from '../../catalogue/models/find-related.ts';
import type { Fact, Resource } from '../../lecture/lecture.ts';
import { wordsOf } from '../../words/words-of.ts';
import { addresses, hrefOf } from '../addresses.ts';
import { placeDiagrams } from '../figures/placed-diagram.ts';
import { figuresOf, placeFigures } from '../figures/placed-figure.ts';
import { previewOfModel } from '../figures/preview-of.ts';
import { linkFact } from '../lecture/cross-link-lecture.ts';
import { linkNames } from '../lecture/cross-links.ts';
import { groupResources } from '../lecture/group-resources.ts';
import { buildTaughtPlaces } from '../lecture/taught-place.ts';
import { groupTies } from '../lineage/lineage-page.ts';
import type { ModelPage } from '../page.ts';
import { linkParts } from '../parts/part-links.ts';
import { frame, type SiteContent } from '../site-content.ts';
import { buildFactRows } from './fact-rows.ts';

/** How many relations the page of a model lists; the lineage page has them all. */
const mostTies = 24;

/** A page for every model. */
export function buildModelPages(content: SiteContent): ModelPage[] {
  const { catalogue, site } = content;
  const relations = new Relations(catalogue);
  const ties = groupTies(content);
  const papers = new Map(catalogue.papers.map((paper) => [paper.key, paper]));
  return catalogue.models.map((model) => {
    const places = buildTaughtPlaces(model.places, site);
    const opening = places.find(({ excerpt }) => excerpt);
    const own = ties.get(model) ?? [];
    return {
      ...frame(content, addresses.model(model.slug), model.name, describeModel(model, content.language)),
      kind: 'model',
      model,
      papers: model.papers.map((key) => papers.get(key)).filter((paper) => paper !== undefined),
      related: relations.of(model),
      ties: own.slice(0, mostTies),
      moreTies: Math.max(0, own.length - mostTies),
      shortcuts: firstOfRoles(model.resources),
      ...groupResources(model.resources),
      ...(opening && { opening }),
      facts: buildFactRows(model.places, site, linker(model, content)),
      diagrams: placeDiagrams(model.places, site),
      figures: placeFigures(figuresOf(model.places), site),
      places,
      preview: previewOfModel(model, catalogue.models.length),
    };
  });
}

function firstOfRoles(resources: readonly Resource[]): Resource[] {
  return [
    ...new Map([...resources].reverse().map((resource) => [resource.role, resource])).values(),
  ].reverse();
}

/** Each name once, without the model's own. */
function linker({ slug }: Model, { names, links, site }: SiteContent): (fact: Fact) => Fact {
  const seen = new Set([hrefOf(addresses.model(slug), site.base)]);
  return (fact) => linkFact(linkParts(fact, links.parts), (html) => linkNames(html, names, seen));
}

/** One sentence about a model. */
export function describeModel({ name, family, year }: Model, language: string): string {
  const facts = [family, year].filter(Boolean).join(', ');
  return facts ? wordsOf(language).model.describe(name, facts) : name;
}
