import type { Catalogue, Model } from '../../catalogue/catalogue.ts';
import { addTo } from '../../collections/add-to.ts';
import type { Fact } from '../../lecture/lecture.ts';
import { rememberOf } from '../../source/remember.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { addresses } from '../addresses.ts';
import type { Common } from '../common.ts';
import { linkPlace } from '../lecture/place-link.ts';
import type { PlaceLink } from '../lists/rows.ts';
import { dropNotes } from '../models/fact-rows.ts';
import { type ModelRef, refToModel } from '../models/model-ref.ts';
import { frame, mentionCourse, type SiteContent } from '../site-content.ts';
import { findLineage, type LineageEdge, type LineageKind } from './find-lineage.ts';
import { type LineageDrawing, layOutLineage } from './lay-out-lineage.ts';

/** Which model descends from which, drawn and as sentences. */
export type LineagePage = Common & {
  readonly kind: 'lineage';
  readonly drawing: LineageDrawing;
  /** Grouped by the model that builds on others, by name. */
  readonly ties: readonly LineageTie[];
  /** What states them, where a fact does. */
  readonly facts: readonly Fact[];
  /** Relations beyond those. */
  readonly more: number;
};

/** A relation of two models, with what states it. */
export type LineageTie = {
  readonly kind: LineageKind;
  readonly model: ModelRef;
  readonly ancestor: ModelRef;
  readonly place: PlaceLink;
  readonly fact?: Fact;
};

/** How many relations the page lists. */
const mostTies = 1000;

/** How the models of a course build on one another; found once. */
export const lineageOf: (catalogue: Catalogue) => readonly LineageEdge[] =
  /* @__PURE__ */ rememberOf(findLineage);

/** Lays out `/models/lineage/`; no page if no model builds on another. */
export function buildLineagePages(content: SiteContent): LineagePage[] {
  const { catalogue, site, language } = content;
  const edges = lineageOf(catalogue);
  if (edges.length === 0) return [];
  const words = wordsOfSite(site, language).lineage;
  const families = new Map<Model, LineageTie[]>();
  for (const edge of edges.slice(0, mostTies)) addTo(families, edge.model, buildTie(edge, content));
  const ties = [...families.values()].flat();
  return [
    {
      ...frame(content, addresses.lineage, words.title, words.describe(mentionCourse(content))),
      kind: 'lineage',
      drawing: layOutLineage(edges),
      ties,
      facts: ties.flatMap(({ fact }) => fact ?? []),
      more: Math.max(0, edges.length - mostTies),
    },
  ];
}

/** The relations of each model, to what it descends from and to what descends from it. */
export function groupEdges(catalogue: Catalogue): ReadonlyMap<Model, readonly LineageEdge[]> {
  const groups = new Map<Model, LineageEdge[]>();
  for (const edge of lineageOf(catalogue)) {
    for (const model of [edge.model, edge.ancestor]) addTo(groups, model, edge);
  }
  return groups;
}

/** A relation as a page tells it. */
export function buildTie(
  { kind, model, ancestor, place, fact }: LineageEdge,
  { site }: Pick<SiteContent, 'site'>,
): LineageTie {
  return {
    kind,
    model: refToModel(model),
    ancestor: refToModel(ancestor),
    place: linkPlace(place, site),
    ...(fact && { fact: dropNotes(fact) }),
  };
}
