import { deflateSync } from 'node:zlib';
import { compareText } from '../collections/compare-text.ts';
import { files } from '../pages/files.ts';
import { rememberOf } from '../source/remember.ts';
import { learnOfCourse } from './course-variants.ts';
import { buildHanVariants } from './han-variants.ts';
import type { IndexFile } from './index-files.ts';
import { firstsOf } from './name-blocks.ts';
import {
  meantWeight,
  mostSections,
  mostWeight,
  type PackedSection,
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
import { TextTerms } from './text-terms.ts';

/** Sections that are listed for a term: one that is in more of them distinguishes little, and has its best ones. */
const mostListed = 1000;

/** Letters of a file of terms; compression reduces them to a third. */
const longestFile = 5_000;

/**
 * Builds the section index of a course as files. Equal pieces give equal bytes.
 *
 * @param pieces in the order in which they are numbered
 */
export async function buildSections(pieces: readonly TextPiece[]): Promise<IndexFile[]> {
  return (await listSectionFiles(pieces)).map(([address, value]) => toFile(address, value));
}

/** What a site without an index has in place of one: a file that says so, since every page requests it. */
export function markNoSections(): IndexFile[] {
  return [toFile(sectionIndexAddress, null)];
}

/** What the files of the section index hold, by their addresses. */
export async function listSectionFiles(
  pieces: readonly TextPiece[],
): Promise<(readonly [address: string, value: unknown])[]> {
  const variants = await buildHanVariants(pieces.flatMap(({ sections }) => sections.map(textOf)));
  // The browser folds a query with the same pairs.
  if (variants) learnOfCourse(variants);
  const { terms, count } = listTerms(pieces);
  const cut = cutTerms(terms);
  const index: SectionIndex = {
    sections: count,
    firsts: firstsOf(cut.map((file) => file.map(([term]) => term))),
  };
  return [
    [sectionIndexAddress, index],
    ...cut.map((file, place) => [termsAddress(place), file] as const),
    ...pieces.map((piece, place) => [textAddress(place), piece] as const),
  ];
}

function textOf({ title, text, also = '' }: PackedSection): string {
  return `${title} ${text} ${also}`;
}

/** A term, and the sections that hold it, as `weighSection` says them. */
type Listed = readonly [term: string, sections: number[]];

function listTerms(pieces: readonly TextPiece[]): { terms: Listed[]; count: number } {
  const terms = new TextTerms();
  const listed: number[][] = [];
  const worths: number[] = [];
  let count = 0;
  for (const [piece, { sections }] of pieces.entries()) {
    for (const [place, section] of sections.entries()) {
      weighTerms(section, terms, worths, (term, weight) => {
        const weighed = weighSection(piece * mostSections + place, weight);
        const others = listed[term];
        if (others) others.push(weighed);
        else listed[term] = [weighed];
      });
      count += 1;
    }
  }
  return { terms: terms.names.map((name, term) => [name, listed[term] ?? []]), count };
}

/** What a term in a heading is worth, in terms of the text; the more, the shorter the heading. */
const inHeading = 4;
const inShortHeading = 8;

/** A term in the first words of a section, which say what it is about. */
const inOpening = 1;
const opens = 12;

/** A section of this many terms is neither short nor long. */
const usualLength = 80;

/**
 * How much a section has to do with each of its terms. It grows ever more slowly with how often the term is there.
 *
 * @param worths of the terms by their numbers, all 0 before and after: one list for all sections
 * @param found is called once for each term
 */
function weighTerms(
  { title, text, also = '' }: PackedSection,
  terms: TextTerms,
  worths: number[],
  found: (term: number, weight: number) => void,
): void {
  const own: number[] = [];
  const add = (term: number, worth: number) => {
    const before = worths[term] ?? 0;
    if (before === 0) own.push(term);
    worths[term] = before + worth;
  };
  let words = 0;
  terms.read(text.split(' '), (term, place) => {
    add(term, place < opens ? 1 + inOpening : 1);
    words += 1;
  });
  const heading = new Set<number>();
  terms.read(title.split(' '), (term) => heading.add(term));
  for (const term of heading) add(term, inHeading + inShortHeading / heading.size);
  const length = (words + 5) / usualLength;
  for (const term of own) {
    found(term, weightOf(worths[term] ?? 0, length));
  }
  terms.read(also.split(' '), (term) => {
    if (worths[term] !== 0) return;
    worths[term] = 1;
    own.push(term);
    found(term, meantWeight);
  });
  for (const term of own) worths[term] = 0;
}

function weightOf(worth: number, length: number): number {
  const share = worth / (worth + 1.2 * (0.4 + 0.6 * length));
  return Math.min(mostWeight, Math.max(meantWeight + 1, Math.round(mostWeight * share)));
}

/** Cuts the terms, in order, into files. */
function cutTerms(terms: readonly Listed[]): PackedTerm[][] {
  const files: PackedTerm[][] = [];
  let letters = Number.POSITIVE_INFINITY;
  for (const [term, listed] of terms.toSorted(([a], [b]) => compareText(a, b))) {
    if (listed.length === 0) continue;
    const packed = packSections(chooseBest(listed));
    if (letters > longestFile) {
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

function toFile(address: string, value: unknown): IndexFile {
  return { path: address.slice(files.index.length), bytes: deflate(value) };
}

function deflate(value: unknown): Uint8Array {
  return typeof value === 'object' && value !== null
    ? deflateObject(value)
    : deflateSync(JSON.stringify(value));
}

/** Under `npm start`, most texts are the same as before. */
const deflateObject = /* @__PURE__ */ rememberOf((value: object) => deflateSync(JSON.stringify(value)));
