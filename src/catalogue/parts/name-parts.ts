import { addTo } from '../../collections/add-to.ts';
import type { Fact } from '../../lecture/lecture.ts';
import { remember } from '../../source/remember.ts';
import type { Model } from '../catalogue.ts';
import {
  findParts,
  headOf,
  type NamesOfProperty,
  type PartName,
  type PartNames,
  wordsOfName,
} from './find-parts.ts';
import { type KnownPart, knownParts } from './known-parts.ts';
import { isPartProperty, type PartProperty, partProperties } from './part-property.ts';

/** What an author says about parts in site.yaml: other names of each, or `false` for one that is not a part here. */
export type StatedParts = Readonly<Record<string, readonly string[] | false>>;

/** Names by which parts are found, and what each key is called. */
export type NamedParts = {
  readonly names: PartNames;
  readonly known: ReadonlyMap<string, KnownPart>;
};

/** No part is known. */
export const noNames: PartNames = {
  'vision-encoder': { names: new Map(), repeated: new Map() },
  connector: { names: new Map(), repeated: new Map() },
  'language-model': { names: new Map(), repeated: new Map() },
};

/** Words that start a value and name nothing. */
const namesNothing =
  /^(?:(?:the|an?|its|their|his|as|see|same|all|any|each|every|various|several|own|custom|text|image|images|frozen|trained|pretrained|learned|unknown|yes|no|none|not|it|both|default|proprietary|undisclosed|other|tbd|n)(?![\p{L}\p{N}])|未|無|无|凍結|冻结)/iu;

/** A value that two models give in the same words is a name only up to this many words. */
const mostWords = 6;

/**
 * Gathers the names by which parts are found: those of the table, what an author adds in site.yaml, and values that
 * two models give in the same words.
 */
export function nameParts(models: readonly Model[], stated: StatedParts): NamedParts {
  const { names, known: ofTable } = nameStated(JSON.stringify(stated));
  const known = new Map(ofTable);
  const repeated = new Map<PartProperty, Map<string, string>>();
  for (const property of partProperties) {
    const values = findRepeated(models, property, names);
    repeated.set(property, new Map([...values.keys()].map((folded) => [folded, keyOf(property, folded)])));
    for (const [folded, head] of values) known.set(keyOf(property, folded), { name: asTitle(head) });
  }
  const of = (property: PartProperty): NamesOfProperty => ({
    names: names[property].names,
    repeated: repeated.get(property) ?? new Map(),
  });
  return {
    names: {
      'vision-encoder': of('vision-encoder'),
      connector: of('connector'),
      'language-model': of('language-model'),
    },
    known,
  };
}

/** The names of the table and of site.yaml, which are the same after most edits. */
const nameStated = /* @__PURE__ */ remember((stated: string): NamedParts => {
  const known = new Map<string, KnownPart>();
  return { names: nameKnown(JSON.parse(stated), known), known };
});

function nameKnown(stated: StatedParts, known: Map<string, KnownPart>): PartNames {
  const left = new Map(Object.entries(stated).map(([name, said]) => [fold(name), { name, said }]));
  const tables = partProperties.map((property) => {
    const own: PartName[] = [];
    for (const part of knownParts[property]) {
      const said = [part.name, ...(part.aliases ?? [])].map((name) => left.get(fold(name))).find(Boolean);
      if (said) left.delete(fold(said.name));
      if (said?.said === false) continue;
      const key = keyOf(property, fold(part.name));
      known.set(key, part);
      own.push(...toNames(key, [part.name, ...(part.aliases ?? []), ...(said?.said || [])], part.isGeneric));
    }
    return [property, own] as const;
  });
  const added = [...left.values()].flatMap(({ name, said }) => (said ? [{ name, aliases: said }] : []));
  const byProperty = tables.map(([property, own]) => {
    const names = added.flatMap(({ name, aliases }) => {
      const key = keyOf(property, fold(name));
      known.set(key, { name });
      return toNames(key, [name, ...aliases], true);
    });
    // An author's names take precedence over those of the table.
    return [property, { names: indexNames([...names, ...own]), repeated: new Map() }] as const;
  });
  return { ...noNames, ...Object.fromEntries(byProperty) };
}

function toNames(key: string, names: readonly string[], isGeneric = false): PartName[] {
  return names.map((name) => ({ key, words: wordsOfName(name), isGeneric }));
}

function indexNames(names: readonly PartName[]): Map<string, PartName[]> {
  const index = new Map<string, PartName[]>();
  for (const name of names) {
    const [first] = name.words;
    if (first === undefined) continue;
    addTo(index, first, name);
  }
  for (const group of index.values()) group.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Beginnings of values in which no part is found and that two models or more have, as the first of them writes it. */
function findRepeated(
  models: readonly Model[],
  property: PartProperty,
  names: PartNames,
): Map<string, string> {
  const heads = new Map<string, { readonly head: string; readonly first: Model; isRepeated: boolean }>();
  for (const model of models) {
    for (const fact of factsOf(model, property)) {
      const head = headOf(fact.text);
      const folded = fold(head);
      const [part] = findParts(fact, names);
      if (!couldName(head, folded) || (part && part.start < fact.text.indexOf(head) + head.length)) continue;
      const known = heads.get(folded);
      if (!known) heads.set(folded, { head, first: model, isRepeated: false });
      else if (known.first !== model) known.isRepeated = true;
    }
  }
  return new Map(
    [...heads].flatMap(([folded, { head, isRepeated }]) => (isRepeated ? [[folded, head]] : [])),
  );
}

function factsOf({ facts }: Model, property: PartProperty): readonly Fact[] {
  return facts.filter((fact) => isPartProperty(fact.property) && fact.property === property);
}

function couldName(head: string, folded: string): boolean {
  return /\p{L}{2}/u.test(head) && !namesNothing.test(head) && folded.split(' ').length <= mostWords;
}

/** `beak adapter` as the title of its page; `rOPE` stays. */
function asTitle(head: string): string {
  return /^\p{Ll}+(?![\p{L}\p{N}])/u.test(head) ? head.charAt(0).toUpperCase() + head.slice(1) : head;
}

function fold(name: string): string {
  return wordsOfName(name).join(' ');
}

function keyOf(property: PartProperty, folded: string): string {
  return `${property} ${folded}`;
}
