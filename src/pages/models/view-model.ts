import type { Model } from '../../catalogue/catalogue.ts';
import type { Fact, Resource } from '../../lecture/lecture.ts';
import { rememberLast } from '../../source/remember.ts';
import { addresses, hrefOf } from '../addresses.ts';
import { type PlacedDiagram, placeDiagrams } from '../figures/placed-diagram.ts';
import { figuresOf, type PlacedFigure, placeFigures } from '../figures/placed-figure.ts';
import { linkFact } from '../lecture/cross-link-lecture.ts';
import { linkNames } from '../lecture/cross-links.ts';
import type { CrossNames } from '../lecture/cross-names.ts';
import { groupResources } from '../lecture/group-resources.ts';
import { buildTaughtPlaces, type TaughtPlace } from '../lecture/taught-place.ts';
import type { LineageEdge } from '../lineage/find-lineage.ts';
import { buildTie, type LineageTie } from '../lineage/lineage-page.ts';
import { linkParts, type PartLinks } from '../parts/part-links.ts';
import type { Site } from '../site.ts';
import { buildFactRows, type FactRow } from './fact-rows.ts';

/** How many relations the page of a model lists; the lineage page has them all. */
const mostTies = 24;

/** What the page of a model makes its view from, beside the site. */
export type ModelSources = {
  readonly model: Model;
  readonly edges: readonly LineageEdge[];
  readonly names: CrossNames;
  readonly parts: PartLinks;
};

/** What the page of a model shows of the places that teach it. */
export type ModelView = {
  readonly facts: readonly FactRow[];
  /** What it takes from others, and others from it: the first of these relations. */
  readonly ties: readonly LineageTie[];
  readonly moreTies: number;
  /** One link of each role: a shortcut for readers who know what they came for. */
  readonly shortcuts: readonly Resource[];
  readonly code: readonly Resource[];
  /** Links that are neither papers nor code. */
  readonly links: readonly Resource[];
  /** The first sentences about it, where a lecture has some. */
  readonly opening?: TaughtPlace;
  readonly diagrams: readonly PlacedDiagram[];
  readonly figures: readonly PlacedFigure[];
  readonly places: readonly TaughtPlace[];
};

type Given = { readonly site: Site; readonly from: ModelSources };

/** What a page shows of its model: made when it is printed, since most pages of a course are as they were. */
export const viewModel: (given: Given) => ModelView = /* @__PURE__ */ rememberLast(buildView);

function buildView({ site, from }: Given): ModelView {
  const { model, edges } = from;
  const taught = model.places;
  const places = buildTaughtPlaces(taught, site);
  const opening = places.find(({ excerpt }) => excerpt);
  return {
    ties: edges.slice(0, mostTies).map((edge) => buildTie(edge, { site })),
    moreTies: Math.max(0, edges.length - mostTies),
    shortcuts: firstOfRoles(model.resources),
    ...groupResources(model.resources),
    ...(opening && { opening }),
    facts: buildFactRows(taught, site, linker({ site, from })),
    diagrams: placeDiagrams(taught, site),
    figures: placeFigures(figuresOf(taught), site),
    places,
  };
}

function firstOfRoles(resources: readonly Resource[]): Resource[] {
  return [
    ...new Map([...resources].reverse().map((resource) => [resource.role, resource])).values(),
  ].reverse();
}

/** Each name once, without the model's own. */
function linker({ site, from }: Given): (fact: Fact) => Fact {
  const { model, names, parts } = from;
  const seen = new Set([hrefOf(addresses.model(model.slug), site.base)]);
  return (fact) => linkFact(linkParts(fact, parts), (html) => linkNames(html, names, seen));
}
