import { mostSections } from '../../../src/search/section-index.ts';
import type { IsOver } from './engine.ts';
import { buildExcerpt } from './excerpt.ts';
import { listLeast, tellingWords } from './lookups.ts';
import { markText } from './marks.ts';
import { compareMatches, matchSection, type SectionMatch } from './match-section.ts';
import type { PageSection } from './page-sections.ts';
import type { Query } from './plain-query.ts';
import { type RankedSection, rankSections } from './rank-sections.ts';
import type { Hit } from './results.ts';
import type { SectionSource } from './section-source.ts';

/** What the text is searched for. */
export type TextQuery = Pick<Query, 'text' | 'folded' | 'words' | 'phrases'>;

/** A section that contains what was searched for. */
export type FoundSection = {
  readonly hit: Hit;
  /** It contains the text as it was typed. */
  readonly isWhole: boolean;
  /** It holds every word as it was typed, or in another form. */
  readonly isSure: boolean;
  /** Its words are in its heading or near to each other. */
  readonly isClose: boolean;
};

/** Pieces of lectures whose text is fetched at a time; each holds a section or several. */
const piecesRead = 6;

/** A phrase may be in none of the first: this many are read for it. */
const piecesReadForPhrase = 18;

type Piece = readonly PageSection[];

/**
 * Finds the sections of the lectures that contain the words of a text, best first. The section index knows which sections hold
 * which words; how near these are to each other is worked out from the text of the best. If nothing contains all of a long
 * text, most of it will do.
 */
export async function findSections(
  source: SectionSource,
  query: TextQuery,
  isOver?: IsOver,
): Promise<FoundSection[]> {
  const wanted = tellingWords(query.words);
  const isExact = query.phrases.length > 0;
  const most = isExact ? piecesReadForPhrase : piecesRead;
  const pieces = await readSections(source, wanted, most, isOver);
  for (const least of listLeast(wanted.length, isExact)) {
    const matches = matchPieces(pieces, wanted, query, least);
    if (matches.length > 0) return matches.map((match) => toFound(match, wanted, query));
  }
  return [];
}

/** Reads the sections that hold most of some words, together with their neighbours. */
export async function readSections(
  source: SectionSource,
  wanted: readonly string[],
  most = piecesRead,
  isOver: IsOver = () => false,
): Promise<readonly Piece[]> {
  const ranked = await rankSections(source, wanted);
  if (isOver()) return [];
  return Promise.all(choosePieces(ranked, most).map((piece) => source.readPiece(piece)));
}

/** The pieces that the best sections are in. */
function choosePieces(ranked: readonly RankedSection[], most: number): number[] {
  const pieces = new Set<number>();
  for (const { section } of ranked) {
    pieces.add(Math.floor(section / mostSections));
    if (pieces.size >= most) break;
  }
  return [...pieces];
}

/** @param least how many of the wanted words a piece of a lecture must contain */
function matchPieces(
  pieces: readonly Piece[],
  wanted: readonly string[],
  query: TextQuery,
  least: number,
): SectionMatch[] {
  return pieces.flatMap((piece) => matchPiece(piece, wanted, query, least)).sort(compareMatches);
}

function matchPiece(
  piece: Piece,
  wanted: readonly string[],
  query: TextQuery,
  least: number,
): SectionMatch[] {
  const matches = piece
    .map((section) => matchSection(section, wanted, query.folded))
    .filter(({ held, section }) => {
      return held.length > 0 && query.phrases.every((phrase) => section.whole.includes(phrase));
    });
  const heldInPiece = new Set(matches.flatMap(({ held }) => held));
  if (heldInPiece.size < least) return [];
  // Words in two sections of a piece are not as near as words in one.
  const needed = least < wanted.length ? least : Math.max(1, Math.ceil(wanted.length / 2));
  return matches.filter(({ held }) => held.length >= needed);
}

/** Words that are this near to each other are in one or two sentences. */
const nearby = 30;

/** A section as an answer. */
export function toFound(match: SectionMatch, wanted: readonly string[], query: TextQuery): FoundSection {
  const { title, href, lecture } = match.section;
  const hit: Hit = {
    kind: 'section',
    title: markText(title, query),
    href,
    facts: title === lecture || !lecture ? [] : [lecture],
    places: [],
    excerpt: buildExcerpt(match),
  };
  const [from, to] = match.span;
  const isClose = match.inTitle > 0 || to - from <= nearby;
  return { hit, isWhole: match.isWhole, isSure: match.sure === wanted.length, isClose };
}
