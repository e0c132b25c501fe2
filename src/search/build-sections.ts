import { setImmediate } from 'node:timers/promises';
import { deflateSync } from 'node:zlib';
import { compareText } from '../collections/compare-text.ts';
import { files } from '../pages/files.ts';
import { rememberOf } from '../source/remember.ts';
import { learnOfCourse } from './course-variants.ts';
import { buildHanVariants, hanOf } from './han-variants.ts';
import type { IndexFile } from './index-files.ts';
import { firstsOf } from './name-blocks.ts';
import {
  mostSections,
  mostWeight,
  type PackedTerm,
  packSections,
  type SectionIndex,
  sectionIndexAddress,
  type TextPiece,
  termsAddress,
  textAddress,
  weighSection,
  weightIn,
} from './section-index.ts';
import { WeighedTerms } from './weighed-terms.ts';

/** Sections that are listed for a term: one that is in more of them distinguishes little, and has its best ones. */
const mostListed = 1000;

/** Letters of a file of terms; compression reduces them to a third. A long course has enough files, and a word is in one of them. */
const longestFile = 5_000;
const longestOfMany = 2_500;
const many = 200;

/**
 * Builds the section index of a course as files. Equal pieces give equal bytes.
 *
 * @param pieces in the order in which they are numbered
 * @param weighed what is known of their terms
 */
export async function buildSections(
  pieces: readonly TextPiece[],
  weighed = new WeighedTerms(),
): Promise<IndexFile[]> {
  const files: IndexFile[] = [];
  for (const [place, [address, value]] of (await listSectionFiles(pieces, weighed)).entries()) {
    if (place % atATime === 0) await setImmediate();
    files.push(toFile(address, value));
  }
  return files;
}

/** What a site without an index has in place of one: a file that says so, since every page requests it. */
export function markNoSections(): IndexFile[] {
  const bytes = deflateSync(JSON.stringify(null));
  return [{ path: sectionIndexAddress.slice(files.index.length), bytes }];
}

/** What the files of the section index hold, by their addresses. */
export async function listSectionFiles(
  pieces: readonly TextPiece[],
  weighed = new WeighedTerms(),
): Promise<(readonly [address: string, value: object])[]> {
  const also = pieces.flatMap(({ sections }) => sections.map((section) => section.also ?? ''));
  const variants = await buildHanVariants([...pieces.map(hanOf), ...also]);
  // The browser folds a query with the same pairs.
  const learn = () => variants && learnOfCourse(variants);
  learn();
  const longest = pieces.length > many ? longestOfMany : longestFile;
  const cut = cutTerms(await listTerms(pieces, weighed, learn), longest);
  const index: SectionIndex = {
    sections: pieces.reduce((sum, { sections }) => sum + sections.length, 0),
    firsts: firstsOf(cut.map((file) => file.map(([term]) => term))),
  };
  return [
    [sectionIndexAddress, index],
    ...cut.map((file, place) => [termsAddress(place), file] as const),
    ...pieces.map((piece, place) => [textAddress(place), piece] as const),
  ];
}

/** A term, and the sections that hold it, as `weighSection` says them. */
type Listed = readonly [term: string, sections: number[]];

/** Pieces that are listed before others may have their turn: under `npm start`, pages are asked for meanwhile. */
const atATime = 20;

async function listTerms(
  pieces: readonly TextPiece[],
  weighed: WeighedTerms,
  learn: () => void,
): Promise<Listed[]> {
  const listed: number[][] = [];
  for (const [place, piece] of pieces.entries()) {
    if (place % atATime === 0) {
      await setImmediate();
      learn();
    }
    const first = weighSection(place * mostSections, 0);
    const { terms, weights } = weighed.of(piece);
    for (let each = 0; each < terms.length; each += 1) {
      const [term = 0, weight = 0] = [terms[each], weights[each]];
      const others = listed[term];
      if (others) others.push(first + weight);
      else listed[term] = [first + weight];
    }
  }
  return weighed.names.map((name, term) => [name, listed[term] ?? []]);
}

/** Cuts the terms, in order, into files. */
function cutTerms(terms: readonly Listed[], longest: number): PackedTerm[][] {
  const files: PackedTerm[][] = [];
  let letters = Number.POSITIVE_INFINITY;
  for (const [term, listed] of terms.toSorted(([a], [b]) => compareText(a, b))) {
    if (listed.length === 0) continue;
    const packed = packSections(chooseBest(listed));
    if (letters > longest) {
      files.push([]);
      letters = 0;
    }
    files.at(-1)?.push([term, listed.length, ...packed]);
    letters += term.length + String(packed).length;
  }
  return files;
}

/** The sections of most weight, in order; of those that weigh the same, the first. They are counted by weight, since sorting them takes a tenth of an index. */
function chooseBest(listed: number[]): number[] {
  if (listed.length <= mostListed) return listed;
  const counts = new Array<number>(mostWeight + 1).fill(0);
  for (const each of listed) counts[weightIn(each)] = (counts[weightIn(each)] ?? 0) + 1;
  let least = mostWeight;
  let room = mostListed;
  while (room > (counts[least] ?? 0)) room -= counts[least--] ?? 0;
  return listed.filter((each) => weightIn(each) > least || (weightIn(each) === least && room-- > 0));
}

function toFile(address: string, value: object): IndexFile {
  return { path: address.slice(files.index.length), bytes: deflate(value) };
}

/** The bytes of a file of the section index. Under `npm start`, most texts are the same as before. */
export const deflate: (value: object) => Uint8Array = /* @__PURE__ */ rememberOf((value: object) =>
  deflateSync(JSON.stringify(value)),
);
