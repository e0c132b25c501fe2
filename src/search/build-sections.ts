import { deflateSync } from 'node:zlib';
import { addTo } from '../collections/add-to.ts';
import { files } from '../pages/files.ts';
import { learnVariants } from './fold.ts';
import { buildHanVariants } from './han-variants.ts';
import type { IndexFile } from './index-files.ts';
import {
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
} from './section-index.ts';
import { termsOfText } from './section-terms.ts';

/** Sections that are listed for a term: one that is in more of them distinguishes little, and has its best ones. */
const mostListed = 1000;

/** Letters of a file of terms; compression reduces them to a third. */
const longestFile = 12_000;

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
  if (variants) learnVariants(variants.pairs);
  const { terms, count } = listTerms(pieces);
  const cut = cutTerms(terms);
  const index: SectionIndex = {
    sections: count,
    firsts: cut.map((file) => file[0]?.[0] ?? ''),
  };
  return [
    [sectionIndexAddress, index],
    ...cut.map((file, place) => [termsAddress(place), file] as const),
    ...pieces.map((piece, place) => [textAddress(place), piece] as const),
  ];
}

function textOf({ title, text }: PackedSection): string {
  return `${title} ${text}`;
}

type Listed = [section: number, weight: number][];

function listTerms(pieces: readonly TextPiece[]): { terms: Map<string, Listed>; count: number } {
  const terms = new Map<string, Listed>();
  let count = 0;
  for (const [piece, { sections }] of pieces.entries()) {
    for (const [place, section] of sections.entries()) {
      const number = piece * mostSections + place;
      for (const [term, weight] of weighTerms(section)) addTo(terms, term, [number, weight]);
      count += 1;
    }
  }
  return { terms, count };
}

/** What a term in a heading is worth, in terms of the text; the more, the shorter the heading. */
const inHeading = 4;
const inShortHeading = 8;

/** A term in the first words of a section, which say what it is about. */
const inOpening = 1;
const opens = 12;

/** A section of this many terms is neither short nor long. */
const usualLength = 80;

/** How much a section has to do with each of its terms. It grows ever more slowly with how often the term is there. */
function weighTerms({ title, text }: PackedSection): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string, worth: number) => counts.set(term, (counts.get(term) ?? 0) + worth);
  const own = termsOfText(text.split(' '));
  for (const [term, place] of own) add(term, place < opens ? 1 + inOpening : 1);
  const heading = new Set(termsOfText(title.split(' ')).map(([term]) => term));
  for (const term of heading) add(term, inHeading + inShortHeading / heading.size);
  const length = (own.length + 5) / usualLength;
  for (const [term, count] of counts) counts.set(term, weightOf(count, length));
  return counts;
}

function weightOf(count: number, length: number): number {
  const worth = count / (count + 1.2 * (0.4 + 0.6 * length));
  return Math.min(mostWeight, Math.max(1, Math.round(mostWeight * worth)));
}

/** Cuts the terms, in order, into files. */
function cutTerms(terms: ReadonlyMap<string, Listed>): PackedTerm[][] {
  const files: PackedTerm[][] = [];
  let letters = Number.POSITIVE_INFINITY;
  for (const term of [...terms.keys()].sort()) {
    const listed = terms.get(term) ?? [];
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

function chooseBest(listed: Listed): Listed {
  if (listed.length <= mostListed) return listed;
  const best = [...listed].sort(([a, weight], [b, other]) => other - weight || a - b).slice(0, mostListed);
  return best.sort(([a], [b]) => a - b);
}

function toFile(address: string, value: unknown): IndexFile {
  return {
    path: address.slice(files.index.length),
    bytes: deflateSync(JSON.stringify(value)),
  };
}
