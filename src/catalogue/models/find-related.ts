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
    for (const model of models) {
      for (const { key } of listTies(model)) {
        const known = this.#byTie.get(key);
        if (known) known.push(model);
        else this.#byTie.set(key, [model]);
      }
    }
  }

  /** Models that share a paper, a repository, a family or the group of a lecture, the closest first. */
  of(model: Model): Related[] {
    const found = new Map<Model, Relation>();
    for (const { relation, key } of listTies(model)) {
      for (const other of this.#byTie.get(key) ?? []) {
        if (found.size === most) return list(found);
        if (other !== model && !found.has(other)) found.set(other, relation);
      }
    }
    return list(found);
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
