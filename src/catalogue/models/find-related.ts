import { addTo } from '../../collections/add-to.ts';
import { compareText } from '../../collections/compare-text.ts';
import { rememberOf } from '../../source/remember.ts';
import type { Catalogue, Model } from '../catalogue.ts';

/** Why two models are related, closest first. */
export type Relation = 'paper' | 'repository' | 'family' | 'lecture';

export type Related = { readonly model: Model; readonly relation: Relation };

/** As many as a reader can take in. */
const most = 8;

type Tie = { readonly relation: Relation; readonly key: string };

/** Finds what is related to a model; made once for a course. */
export class Relations {
  readonly #byTie = new Map<string, Model[]>();

  constructor({ models }: Pick<Catalogue, 'models'>) {
    for (const model of [...models].sort(asTaught)) {
      for (const { key } of listTies(model)) addTo(this.#byTie, key, model);
    }
  }

  /**
   * Models that share a paper, a repository, a family or a lecture, the closest first. Of many that share the same, those that are taught right
   * before and after it.
   */
  of(model: Model): Related[] {
    const found = new Map<Model, Relation>();
    for (const { relation, key } of listTies(model)) {
      for (const other of nearest(model, this.#byTie.get(key) ?? [])) {
        if (found.size === most) return list(found);
        if (!found.has(other)) found.set(other, relation);
      }
    }
    return list(found);
  }
}

/** In the order of the places that teach them first. */
function asTaught(one: Model, other: Model): number {
  const [first] = one.places;
  const [second] = other.places;
  if (!first || !second) return 0;
  return compareText(first.lecture.path, second.lecture.path) || first.section.line - second.section.line;
}

/** The others, from the model on: the one after it, the one before it, the next one after it … */
function* nearest(model: Model, tied: readonly Model[]): Iterable<Model> {
  const at = tied.indexOf(model);
  for (let step = 1; step <= most; step++) {
    for (const other of [tied[at + step], tied[at - step]]) if (other) yield other;
  }
}

function list(found: ReadonlyMap<Model, Relation>): Related[] {
  return [...found].map(([model, relation]) => ({ model, relation }));
}

/** In the order of their closeness. */
const listTies: (model: Model) => readonly Tie[] = /* @__PURE__ */ rememberOf((model: Model): Tie[] => {
  const repositories = model.resources.flatMap(({ identity }) =>
    identity.type === 'github' && identity.name ? [`${identity.owner}/${identity.name}`.toLowerCase()] : [],
  );
  return [
    ...model.papers.map((key) => ({ relation: 'paper' as const, key: `paper ${key}` })),
    ...repositories.map((key) => ({ relation: 'repository' as const, key: `repository ${key}` })),
    ...(model.family ? [{ relation: 'family' as const, key: `family ${model.family}` }] : []),
    ...model.places.map(({ lecture }) => ({ relation: 'lecture' as const, key: `lecture ${lecture.slug}` })),
  ];
});
