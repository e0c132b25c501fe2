import { gzipSync } from 'node:zlib';
import type { Model, Paper } from '../catalogue/catalogue.ts';
import { addTo } from '../collections/add-to.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { LastMade } from '../source/last-made.ts';
import { remember } from '../source/remember.ts';
import { learnedOfCourse } from './course-variants.ts';
import { keysOf } from './name-keys.ts';
import {
  buildNames,
  listTopics,
  type Names,
  type NamesSource,
  type PackedName,
  type PaperAuthors,
} from './names.ts';
import { type NameEntry, readNames } from './read-names.ts';
import type { Details, Things } from './things.ts';

/** The file that is loaded first: all names, or those that fit, with the keys of the parts that hold the others. */
export type NamesFile = Names & { readonly parts?: NameParts };

/** The keys of all parts, in their order; parts that stand side by side share a file, which is named after the first of them. */
export type NameParts = readonly (readonly string[])[];

export type SplitNames = {
  readonly head: NamesFile;
  /** What the first file leaves out of its models and papers, in its order. */
  readonly details: Things['details'];
  /** By the first key of each file: what the names in it begin with, folded. */
  readonly parts: ReadonlyMap<string, Names>;
};

/** Bytes of the first file, compressed. */
const headLimit = 15_000;

/** Bytes of a file of parts without the titles of its lectures; compression reduces them to a third. */
const partLimit = 20_000;

/** Letters of the longest key; names that begin alike beyond it stay in one part, however large. */
const longestKey = 24;

/** How many of the newest models are in the first file of a very long course, so that there is something to show. */
const newestHeld = 24;

type Item = {
  readonly of: 'models' | 'papers' | 'lectures';
  readonly value: Model | Paper | Lecture;
  readonly keys: ReadonlySet<string>;
  readonly size: number;
};

/**
 * Splits the list of names by the beginnings of names if it is too long for one file: first the papers leave it, then
 * the models. A name is in the part of each of its words, and once in a file.
 *
 * @example splitNames(catalogue).head.parts // undefined for a course of some twenty lectures
 */
export function splitNames(catalogue: NamesSource): SplitNames {
  const topics = listTopics(catalogue.lectures);
  const whole = shorten(buildNames(catalogue, topics));
  if (weigh(whole.head) <= headLimit) return { ...whole, parts: new Map() };
  const withModels = shorten(buildNames({ ...catalogue, papers: [] }, topics));
  if (weigh(withModels.head) <= headLimit)
    return finish(withModels, { ...catalogue, lectures: [], models: [] });
  const newest = [...catalogue.models].sort((a, b) => (b.year ?? 0) - (a.year ?? 0)).slice(0, newestHeld);
  return finish(shorten(buildPart({ models: newest })), catalogue);
}

/** Parts a list into what a name is found by at once, and what comes after. */
function shorten(names: Names): Pick<SplitNames, 'head' | 'details'> {
  const detailsOf = ({ w, f, g, q }: PackedName): Details => ({
    ...(w && { w }),
    ...(f && { f }),
    ...(g && { g }),
    ...(q && { q }),
  });
  const shortOf = ({ w: _w, f: _f, g: _g, q: _q, ...packed }: PackedName): PackedName => packed;
  return {
    head: { ...names, models: names.models.map(shortOf), papers: names.papers.map(shortOf) },
    details: { models: names.models.map(detailsOf), papers: names.papers.map(detailsOf) },
  };
}

function weigh(names: Names): number {
  return gzipSync(JSON.stringify(names)).length;
}

function finish({ head, details }: Pick<SplitNames, 'head' | 'details'>, rest: NamesSource): SplitNames {
  const items = new Map<string, readonly Item[]>();
  split('', listItems(rest), items);
  const shared = shareFiles(items);
  const parts = new Map(
    shared.map(({ keys: [first = ''], items }) => [
      first,
      lastParts.of(partOf(first), [...items], () => build(items, rest.authors)),
    ]),
  );
  return { head: { ...head, parts: shared.map(({ keys }) => keys) }, details, parts };
}

const lastParts = /* @__PURE__ */ new LastMade<Names>();

/** What the part that a key begins is remembered by. */
const partOf = /* @__PURE__ */ remember((_first: string) => ({}));

/** Puts neighbours into one file as long as all of their names are within its limit. */
function shareFiles(parts: ReadonlyMap<string, readonly Item[]>) {
  const files: { keys: string[]; items: Set<Item>; size: number }[] = [];
  for (const key of [...parts.keys()].sort()) {
    const items = parts.get(key) ?? [];
    const last = files.at(-1);
    const added = sizeOf(items.filter((item) => !last?.items.has(item)));
    if (last && last.size + added <= partLimit) {
      last.keys.push(key);
      for (const item of items) last.items.add(item);
      last.size += added;
    } else files.push({ keys: [key], items: new Set(items), size: sizeOf(items) });
  }
  return files;
}

/** Fills `parts` with the items that have a key beginning with `prefix`. */
function split(prefix: string, items: readonly Item[], parts: Map<string, readonly Item[]>): void {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const next = new Set<string>();
    for (const key of item.keys) if (key.startsWith(prefix)) next.add(beginning(key, prefix.length));
    for (const key of next) {
      addTo(groups, key, item);
    }
  }
  for (const [key, group] of groups) {
    const isWord = key === prefix;
    if (isWord || isSmall(group) || key.length >= longestKey)
      parts.set(key, isWord ? takeFirst(group) : group);
    else split(key, group, parts);
  }
}

/** One character more of a key than a length that ends between characters. */
function beginning(key: string, length: number): string {
  return key.slice(0, length + ((key.codePointAt(length) ?? 0) > 0xffff ? 2 : 1));
}

function isSmall(items: readonly Item[]): boolean {
  return sizeOf(items) <= partLimit;
}

function sizeOf(items: readonly Item[]): number {
  return items.reduce((sum, { size }) => sum + size, 0);
}

/** A word that is in more names than a part may hold distinguishes nothing: only some of them are kept there. */
function takeFirst(items: readonly Item[]): Item[] {
  let left = partLimit;
  return items.filter(({ size }) => {
    left -= size;
    return left >= 0;
  });
}

function build(items: ReadonlySet<Item>, authors: PaperAuthors | undefined): Names {
  const of = <Value>(kind: Item['of']) =>
    [...items].filter((item) => item.of === kind).map(({ value }) => value as Value);
  const [models, papers, answers] = [of<Model>('models'), of<Paper>('papers'), of<Lecture>('lectures')];
  return buildPart({ models, papers, answers, ...(authors && { authors }) });
}

/** Places that a part lists for a name; its page has all. */
const mostPlaces = 12;

type PartSource = {
  readonly models?: readonly Model[];
  readonly papers?: readonly Paper[];
  /** Lectures that are answers themselves. */
  readonly answers?: readonly Lecture[];
  readonly authors?: PaperAuthors;
};

/** A list of some names, with the lectures that are needed to say where they are taught. */
function buildPart({ models = [], papers = [], answers = [], authors }: PartSource): Names {
  const lectures = new Set(answers);
  for (const { places } of [...models, ...papers]) {
    for (const { lecture } of places.slice(0, mostPlaces)) lectures.add(lecture);
  }
  const source = { lectures: [...lectures], models, papers, ...(authors && { authors }) };
  return buildNames(source, [], answers.length);
}

function listItems({ lectures, models, papers, authors }: NamesSource): Item[] {
  const variants = learnedOfCourse();
  const find = (of: Item['of'], value: Item['value'], alone: () => Names, own: readonly string[] = []) =>
    lastItems.of(value, [variants, ...own], () => toItem(of, value, alone()));
  return [
    ...models.map((model) => find('models', model, () => buildPart({ models: [model] }))),
    ...papers.map((paper) => {
      const own = authors?.get(paper.key) ?? [];
      const alone = () => buildPart({ papers: [paper], authors: new Map([[paper.key, own]]) });
      return find('papers', paper, alone, own);
    }),
    ...lectures.map((lecture) => find('lectures', lecture, () => buildPart({ answers: [lecture] }))),
  ];
}

/** By what they name. */
const lastItems = /* @__PURE__ */ new LastMade<Item>();

function toItem(of: Item['of'], value: Item['value'], alone: Names): Item {
  const entries: NameEntry[] = readNames(alone);
  const keys = new Set(entries.flatMap((entry) => [...keysOf(entry)]));
  return { of, value, keys, size: JSON.stringify(alone[of]).length };
}
