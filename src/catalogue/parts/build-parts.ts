import { addTo } from '../../collections/add-to.ts';
import { compareText } from '../../collections/compare-text.ts';
import { foldName, modelKey } from '../../identity/name.ts';
import type { Model, Part, Parts, PartUse, PartUser } from '../catalogue.ts';
import { Slugs } from '../slug.ts';
import { findParts, type PartNames } from './find-parts.ts';
import type { KnownPart } from './known-parts.ts';
import { type NamedParts, nameParts, noNames, type StatedParts } from './name-parts.ts';
import { isPartProperty, type PartProperty } from './part-property.ts';

export const noParts: Parts = { list: [], names: noNames, byKey: new Map() };

/**
 * Reads which parts the models of a course are built from. A value is a part only if its words are known to be one: by the
 * table, by the author, or by a second model that says the same.
 *
 * @param models by name
 */
export function buildParts(models: readonly Model[], stated: StatedParts = {}): Parts {
  const systems = models.filter(({ subject }) => subject === undefined || subject === 'model');
  const named = nameParts(systems, stated);
  const gathered = gatherUses(systems, named.names);
  if (gathered.size === 0) return noParts;
  const origins = indexNames(models);
  const slugs = new Slugs('part');
  const byKey = new Map(
    [...gathered].sort(mostUsedFirst).map(([key, uses]) => {
      const part = toPart(key, uses, named, origins);
      return [key, { ...part, slug: slugs.take(part.name) }] as const;
    }),
  );
  return { list: [...byKey.values()], names: named.names, byKey };
}

/** The parts that the facts of a model name, in the order of its facts. */
export function partsOf({ facts }: Model, parts: Parts): Part[] {
  const keys = facts.flatMap((fact) => findParts(fact, parts.names).map(({ key }) => key));
  return [...new Set(keys)].flatMap((key) => parts.byKey.get(key) ?? []);
}

type Gathered = {
  readonly property: PartProperty;
  readonly users: Map<Model, PartUse[]>;
  readonly spellings: Set<string>;
};

function gatherUses(models: readonly Model[], names: PartNames): Map<string, Gathered> {
  const gathered = new Map<string, Gathered>();
  for (const model of models) {
    for (const use of listUses(model)) {
      const { property, text } = use.fact;
      if (!isPartProperty(property)) continue;
      for (const { key, start, end } of findParts(use.fact, names)) {
        const part = gathered.get(key) ?? { property, users: new Map(), spellings: new Set() };
        gathered.set(key, part);
        part.spellings.add(text.slice(start, end));
        addTo(part.users, model, use);
      }
    }
  }
  return gathered;
}

/** The facts of a model, each with the first place that states it. */
function listUses({ facts, places }: Model): PartUse[] {
  const [first] = places;
  if (!first) return [];
  const placed = new Map(
    places
      .toReversed()
      .flatMap((place) =>
        place.section.blocks.flatMap((block) =>
          block.kind === 'facts'
            ? block.facts.map((fact) => [`${fact.property} ${fact.text}`, place] as const)
            : [],
        ),
      ),
  );
  return facts.map((fact) => ({ fact, place: placed.get(`${fact.property} ${fact.text}`) ?? first }));
}

function mostUsedFirst([a, one]: [string, Gathered], [b, other]: [string, Gathered]): number {
  return other.users.size - one.users.size || compareText(a, b);
}

function toPart(
  key: string,
  { property, users, spellings }: Gathered,
  { known }: NamedParts,
  origins: ReadonlyMap<string, Model>,
): Omit<Part, 'slug'> {
  const part = known.get(key);
  const name = nameOf(part, spellings) ?? key;
  const origin = part?.origin === undefined ? undefined : origins.get(modelKey(part.origin));
  return {
    name,
    property,
    aliases: otherSpellings(name, spellings),
    ...(origin && { origin }),
    users: [...users].map(([model, uses]): PartUser => ({ model, uses })),
  };
}

/** A kind of layer has the name that a course in Chinese writes, a system its own. */
function nameOf(part: KnownPart | undefined, spellings: ReadonlySet<string>): string | undefined {
  const isChinese = part?.isGeneric && [...spellings].every((each) => /\p{sc=Han}/u.test(each));
  return isChinese ? [...spellings][0] : part?.name;
}

/** A difference in case or hyphens does not make another name. */
function otherSpellings(name: string, spellings: ReadonlySet<string>): string[] {
  const known = new Set([foldName(name)]);
  return [...spellings].filter((each) => {
    const folded = foldName(each);
    return known.has(folded) ? false : known.add(folded);
  });
}

/** A name that two models share leads to neither. */
function indexNames(models: readonly Model[]): Map<string, Model> {
  const index = new Map<string, Model | undefined>();
  for (const model of models) {
    for (const key of new Set([model.name, ...model.aliases].map(modelKey)))
      index.set(key, index.has(key) ? undefined : model);
  }
  return new Map([...index].flatMap(([key, model]) => (model ? [[key, model]] : [])));
}
