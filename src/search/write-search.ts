import { setImmediate } from 'node:timers/promises';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { leadFigures } from '../catalogue/figures/lead-figure.ts';
import { formatAuthor } from '../citations/authors.ts';
import type { References } from '../citations/reference.ts';
import { addresses, hrefOf } from '../pages/addresses.ts';
import { files } from '../pages/files.ts';
import { sortAsTaught } from '../pages/lecture/course-menu.ts';
import { lineageOf } from '../pages/lineage/lineage-page.ts';
import { listMatrixModels } from '../pages/models/matrix-page.ts';
import { buildHanVariants, hanOf } from './han-variants.ts';
import { type CourseWords, type KeepCounts, listWords } from './list-words.ts';
import type { PaperOrigins } from './names.ts';
import {
  blockAddress,
  namesAddress,
  nameWordsAddress,
  picturesAddress,
  thingsAddress,
  wordsAddress,
} from './names-addresses.ts';
import type { PackedPage } from './own-pages.ts';
import { sameWords, weakWords } from './same-words.ts';
import type { TextPiece } from './section-index.ts';
import { type KeepSplit, splitNames } from './split-names.ts';
import { listTermPairs } from './term-pairs.ts';
import { listThings, type NamedText, type Things } from './things.ts';

export type SearchRequest = {
  /** Writes a file at an address of the built site. */
  readonly write: (address: string, text: string) => void;
  readonly catalogue: Catalogue;
  /** What citations say about the papers, by their keys. */
  readonly references?: References['papers'];
  /** The texts of the course, as their pages say them. */
  readonly pieces: readonly TextPiece[];
  /** Texts other than lectures that search finds words in: a glossary. */
  readonly texts?: readonly NamedText[];
  /** Pages that are asked for by what they are. */
  readonly own?: readonly PackedPage[];
  /** The path that the site is served under. */
  readonly base?: string;
  readonly keepSplit?: KeepSplit;
  readonly keepCounts?: KeepCounts;
};

/**
 * Writes what search loads besides the full-text index: the lists of names, and pictures of models. Of a long course that takes a second or
 * two, in which a page may be asked for under `npm start`: between its steps others have their turn.
 */
export async function writeSearch({
  write: writeText,
  catalogue,
  references = new Map(),
  pieces,
  texts = [],
  own = [],
  base = '/',
  keepSplit,
  keepCounts,
}: SearchRequest): Promise<void> {
  const write = (address: string, value: unknown) => writeText(address, JSON.stringify(value));
  const written = listOrigins(references);
  const { head, details, blocks, words } = splitNames({ ...catalogue, written }, keepSplit);
  await setImmediate();
  const han = await buildHanVariants([JSON.stringify(head), ...pieces.map(hanOf)]);
  const things: Things = {
    ...listThings(catalogue, texts),
    details,
    ...(han && { han }),
    ...(own.length > 0 && { own }),
    ...(listMatrixModels(catalogue).length > 0 && { hasMatrix: true }),
    ...(lineageOf(catalogue).length > 0 && { hasLineage: true }),
    ...(blocks.length === 0 && listTaught(catalogue)),
  };
  write(namesAddress, head);
  write(thingsAddress, things);
  await setImmediate();
  const all = [...catalogue.lectures, ...texts.map(({ text }) => text)];
  const spelled: CourseWords = {
    words: listWords(all, keepCounts),
    same: [sameWords, ...listTermPairs(all)].join('\n').replaceAll('; ', ';'),
    weak: weakWords,
    han: (await buildHanVariants([sameWords]))?.pairs ?? '',
  };
  write(wordsAddress, spelled);
  await setImmediate();
  for (const [block, names] of blocks.entries()) write(blockAddress(block), names);
  for (const [file, some] of words.entries()) write(nameWordsAddress(file), some);
  write(picturesAddress, listPictures(catalogue, base));
}

/** As the menu of the course has them: only where that is not the list from its end. */
function listTaught({ lectures }: Catalogue): Pick<Things, 'taught'> {
  const taught = sortAsTaught(lectures).map((lecture) => lectures.indexOf(lecture));
  const isReversed = taught.every((place, at) => place === lectures.length - 1 - at);
  return isReversed ? {} : { taught };
}

function listOrigins(references: References['papers']): PaperOrigins {
  const origins = [...references].map(
    ([key, { authors, venue }]) =>
      [key, { authors: authors.map(formatAuthor), ...(venue && { venue }) }] as const,
  );
  return new Map(origins);
}

/** Letters of the list of pictures: in a course with more, only the newest models have theirs. */
const mostLetters = 24_000;

/** What represents each model, a picture or its drawing, by the address of its page; after a picture and a space, the drawing that replaces it. */
function listPictures({ models }: Catalogue, base: string): Readonly<Record<string, string>> {
  const newest = [...models].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const pictures: [page: string, sources: string][] = [];
  let letters = 0;
  for (const model of newest) {
    const address = addresses.model(model.slug);
    const page = hrefOf(address, '/');
    const drawing = hrefOf(files.drawing(address), base);
    const sources = leadFigures(model)
      .map((shown) => (shown.kind === 'diagram' ? drawing : shown.figure.source.replaceAll(' ', '%20')))
      .join(' ');
    if (sources === '') continue;
    letters += page.length + sources.length;
    if (letters > mostLetters) break;
    pictures.push([page, sources]);
  }
  return Object.fromEntries(pictures);
}
