import { gzipSync } from 'node:zlib';
import type { Model, Paper } from '../catalogue/catalogue.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { LastMade } from '../source/last-made.ts';
import { learnedOfCourse } from './course-variants.ts';
import { foldText } from './fold.ts';
import {
  type BlockItem,
  type BlockTable,
  cutBlocks,
  cutWords,
  firstsOf,
  type PackedWord,
} from './name-blocks.ts';
import { keysOf } from './name-keys.ts';
import {
  buildNames,
  listTopics,
  type Names,
  type NamesSource,
  type PackedName,
  type PaperAuthors,
} from './names.ts';
import { readNames } from './read-names.ts';
import type { Details, Things } from './things.ts';

/** The file that is loaded first: all names, or those that fit, with what begins the blocks that hold the others. */
export type NamesFile = Names & { readonly blocks?: BlockTable };

export type SplitNames = {
  readonly head: NamesFile;
  /** What the first file leaves out of its models and papers, in its order. */
  readonly details: Things['details'];
  /** The names that the first file has no room for, each in one block. */
  readonly blocks: readonly Names[];
  /** The words of these names, in files. */
  readonly words: readonly (readonly PackedWord[])[];
};

/** Bytes of a first file that holds all names, compressed: to ask for a block takes as long as this. */
const headLimit = 15_000;

/** How many of the newest models are in the first file of a long course, so that there is something to show. */
const newestHeld = 24;

type Item = BlockItem & {
  readonly of: 'models' | 'papers' | 'lectures';
  readonly value: Model | Paper | Lecture;
};

/**
 * Splits the list of names into blocks if it is too long for one file. A name is in one block, and a table says in which blocks
 * a word is.
 *
 * @example splitNames(catalogue).head.blocks // undefined for a course of some twenty lectures
 */
export function splitNames(catalogue: NamesSource): SplitNames {
  const topics = listTopics(catalogue.lectures);
  const whole = shorten(buildNames(catalogue, topics));
  if (weigh(whole.head) <= headLimit) return { ...whole, blocks: [], words: [] };
  const newest = [...catalogue.models].sort((a, b) => (b.year ?? 0) - (a.year ?? 0)).slice(0, newestHeld);
  return finish(shorten({ ...buildPart({ models: newest }), topics }), catalogue);
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
  const blocks = cutBlocks(listItems(rest));
  const words = cutWords(blocks);
  const table: BlockTable = {
    names: firstsOf(blocks.map((items) => items.map(({ name }) => name))),
    words: firstsOf(words.map((file) => file.map(([word]) => word))),
  };
  return {
    head: { ...head, blocks: table },
    details,
    blocks: blocks.map((items) => build(items, rest.authors)),
    words,
  };
}

function build(items: readonly Item[], authors: PaperAuthors | undefined): Names {
  const of = <Value>(kind: Item['of']) =>
    items.filter((item) => item.of === kind).map(({ value }) => value as Value);
  const [models, papers, answers] = [of<Model>('models'), of<Paper>('papers'), of<Lecture>('lectures')];
  return buildPart({ models, papers, answers, ...(authors && { authors }) });
}

/** Places that a block lists for a name; its page has all. */
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

/** What is taught nowhere has no place to lead to, and is in no block. */
function listItems({ lectures, models, papers, authors }: NamesSource): Item[] {
  const variants = learnedOfCourse();
  const find = (of: Item['of'], value: Item['value'], alone: () => Names, own: readonly string[] = []) =>
    lastItems.of(value, [variants, ...own], () => toItems(of, value, alone()));
  return [
    ...models.flatMap((model) => find('models', model, () => buildPart({ models: [model] }))),
    ...papers.flatMap((paper) => {
      const own = authors?.get(paper.key) ?? [];
      const alone = () => buildPart({ papers: [paper], authors: new Map([[paper.key, own]]) });
      return find('papers', paper, alone, own);
    }),
    ...lectures.flatMap((lecture) => find('lectures', lecture, () => buildPart({ answers: [lecture] }))),
  ];
}

/** By what they name. */
const lastItems = /* @__PURE__ */ new LastMade<readonly Item[]>();

function toItems(of: Item['of'], value: Item['value'], alone: Names): readonly Item[] {
  const [entry] = readNames(alone);
  if (!entry) return [];
  const size = JSON.stringify(alone[of]).length;
  return [{ of, value, entry, name: foldText(entry.name), keys: keysOf(entry), size }];
}
