import type { Catalogue, Model } from '../../catalogue/catalogue.ts';
import { firstDiagram, isShown } from '../../catalogue/figures/first-diagram.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { addresses, hrefOf } from '../addresses.ts';
import type { Common } from '../common.ts';
import { type LineageEdge, lineageKinds } from '../lineage/find-lineage.ts';
import { lineageOf } from '../lineage/lineage-page.ts';
import type { Href } from '../site.ts';
import { frame, mentionCourse, type SiteContent } from '../site-content.ts';

/** Models side by side; the address says which ones: `/compare/?m=llava,flamingo`. */
export type ComparePage = Common & {
  readonly kind: 'compare';
  /** What the field offers, by name; any other model can be typed. */
  readonly choices: readonly CompareChoice[];
  /** Where to start. */
  readonly pairs: readonly ComparePair[];
};

export type CompareChoice = { readonly name: string; readonly slug: string; readonly href: Href };

export type ComparePair = { readonly models: readonly CompareChoice[]; readonly href: Href };

/** How many models the field offers; a browser's list of more is of no use. */
const mostChoices = 500;

/** How many pairs a reader is offered. */
const mostPairs = 4;

/** With fewer facts there is little to compare. */
const fewestFacts = 3;

/** Lays out `/compare/`: the models with most facts, and pairs of them from different families. */
export function buildComparePage(content: Pick<SiteContent, 'catalogue' | 'site' | 'language'>): ComparePage {
  const { catalogue, site, language } = content;
  const words = wordsOfSite(site, language).compare;
  const choose = ({ name, slug }: Model): CompareChoice => ({
    name,
    slug,
    href: hrefOf(addresses.model(slug), site.base),
  });
  const shown = new Set(catalogue.models.filter(saysEnough).sort(mostFactsFirst).slice(0, mostChoices));
  return {
    ...frame(content, addresses.compare, words.title, words.describe(mentionCourse(content))),
    kind: 'compare',
    choices: catalogue.models.filter((model) => shown.has(model)).map(choose),
    pairs: findPairs(catalogue).map((pair) => ({
      models: pair.map(choose),
      href: `${hrefOf(addresses.compare, site.base)}?m=${pair.map(({ slug }) => encodeURIComponent(slug)).join(',')}`,
    })),
  };
}

/** Models and what they descend from, then those with most facts of different families; each model once. */
function findPairs(catalogue: Catalogue): [Model, Model][] {
  const able = catalogue.models.filter(
    ({ subject, facts }) => subject === 'model' && facts.length >= fewestFacts,
  );
  const left = new Set(able.sort(mostFactsFirst));
  const pairs: [Model, Model][] = [];
  const take = (first: Model, second: Model) => {
    pairs.push([first, second]);
    left.delete(first);
    left.delete(second);
  };
  for (const { ancestor, model } of closestFirst(lineageOf(catalogue))) {
    if (pairs.length === mostPairs) break;
    if (left.has(ancestor) && left.has(model)) take(ancestor, model);
  }
  for (const first of able) {
    if (pairs.length === mostPairs) break;
    const second = left.has(first) && [...left].find(({ family }) => family !== first.family);
    if (second) take(first, second);
  }
  return pairs;
}

/** A version comes before what shares a part, and that before what shares data. */
function closestFirst(edges: readonly LineageEdge[]): LineageEdge[] {
  return edges.toSorted((a, b) => closeness.indexOf(a.kind) - closeness.indexOf(b.kind));
}

const closeness: readonly LineageEdge['kind'][] = [
  'version',
  ...lineageKinds.filter((kind) => kind !== 'version'),
];

function saysEnough(model: Model): boolean {
  return model.facts.length > 0 || isShown(model);
}

/** Pictures, and a diagram as one more. */
function countShown(model: Model): number {
  return model.figures.length + (firstDiagram(model) ? 1 : 0);
}

/** Among equals the order of the catalogue stays, which is by name. */
function mostFactsFirst(a: Model, b: Model): number {
  return b.facts.length - a.facts.length || countShown(b) - countShown(a);
}
