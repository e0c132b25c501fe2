import { foldWords } from '../../../src/search/fold.ts';
import { mostSections, mostWeight } from '../../../src/search/section-index.ts';
import { termsOfWord } from '../../../src/search/section-terms.ts';
import { stemOf } from '../../../src/search/word-forms.ts';
import { findFiles } from './find-files.ts';
import { isTelling } from './find-missing.ts';
import { type FoundSection, type TextQuery, toFound } from './find-sections.ts';
import type { KnownWords } from './load-words.ts';
import { tellingWords } from './lookups.ts';
import { matchSection } from './match-section.ts';
import { type Meant, readMeant } from './same-words.ts';
import type { SectionSource } from './section-source.ts';

/** What another word for what was typed is worth, to the word itself. */
const otherWorth = 0.6;

/** What a word that says little is worth, to any other. */
const weakWorth = 0.3;

/** What a word is worth that is in a section but once, to one that the section is about. */
const leastShare = 0.5;

/** The share of what was typed that has to be somewhere in the course. Chinese is cut into pairs, many of which are no word. */
const leastKnown = { han: 0.25, other: 0.5 } as const;

/** The share of that which has to be in one section, by how much it tells. */
const leastHeld = { han: 0.25, other: 0.4 } as const;

/** A word that is in a larger share of all sections says nothing about one of them. */
const mostCommon = 0.2;

/** Pieces of lectures whose text is fetched. */
const piecesRead = 4;

/** Files of the index that are read for other words, beside those of the words themselves. */
const mostOtherFiles = 6;

/** For each section that has to do with something, how much it has. */
type Shares = ReadonlyMap<number, number>;

/** A part of a query in the course. */
type Known = {
  /** Where it is, in one word or another. */
  readonly sections: Shares;
  /** In how many sections it is as it was typed, or else in another word. */
  readonly spread: number;
  /** How much it is of what was typed. */
  readonly size: number;
  /** How much of that the course knows; less, if only by another word. */
  readonly known: number;
  /** How much it tells where it is. */
  readonly worth: number;
};

/**
 * Finds the sections that say most of what was typed, in these words or in others that mean the same, best first. What few sections say
 * counts more than what many do. It finds nothing where too little is left to be sure what was meant.
 */
export async function findMeant(
  source: SectionSource,
  query: TextQuery,
  { same, weak }: KnownWords,
): Promise<FoundSection[]> {
  if (query.phrases.length > 0) return [];
  const { sections: count, firsts } = await source.load();
  const parts = limitOthers(readMeant(tellingWords(foldWords(query.text)), same), firsts);
  const all = await Promise.all(
    parts.map((part, at) => readPart(source, part, count, saysLittle(parts, at, weak))),
  );
  const known = all.filter(({ sections }) => sections.size > 0);
  const script = parts.some(isPair) ? 'han' : 'other';
  const isSaid = script === 'han' || known.some(({ spread }) => spread <= Math.max(1, count * mostCommon));
  if (!isSaid || sum(known, 'known') < sum(leaveSeams(parts, all), 'size') * leastKnown[script]) return [];
  const scores = new Map<number, number>();
  for (const { sections } of known)
    for (const [section, share] of sections) scores.set(section, (scores.get(section) ?? 0) + share);
  const leastScore = sum(known, 'worth') * leastHeld[script];
  const ranked = [...scores]
    .filter(([, score]) => score >= leastScore)
    .sort(([a, one], [b, other]) => other - one || a - b)
    .map(([section]) => section);
  return readRanked(source, ranked, query, parts);
}

/** Leaves other words out whose files would be too many; each part in turn has its next. */
function limitOthers(parts: readonly Meant[], firsts: readonly string[]): Meant[] {
  const filesOf = (words: readonly string[]) =>
    words.flatMap(termsOfWord).flatMap((term) => findFiles(firsts, term, 1));
  const files = new Set(filesOf(parts.map(({ own }) => own)));
  const most = files.size + mostOtherFiles;
  const kept = parts.map(({ own }) => ({ own, others: [] as (readonly string[])[] }));
  for (let turn = 0; parts.some(({ others }) => others.length > turn); turn += 1) {
    for (const [at, { others }] of parts.entries()) {
      const other = others[turn];
      const needed = other && new Set([...files, ...filesOf(other)]);
      if (!needed || needed.size > most) continue;
      for (const file of needed) files.add(file);
      kept[at]?.others.push(other);
    }
  }
  return kept;
}

function sum(parts: readonly Known[], key: 'size' | 'known' | 'worth'): number {
  return parts.reduce((all, part) => all + part[key], 0);
}

/** Without the pairs of characters that are in no text and beside one that is: these end one word and begin another. */
function leaveSeams(parts: readonly Meant[], all: readonly Known[]): Known[] {
  const isKnown = (at: number) => (all[at]?.known ?? 0) > 0;
  return all.filter((_, at) => isKnown(at) || !isPair(parts[at]) || !(isKnown(at - 1) || isKnown(at + 1)));
}

function isPair(part: Meant | undefined): boolean {
  return /^\p{Script=Han}/u.test(part?.own ?? '');
}

async function readRanked(
  source: SectionSource,
  ranked: readonly number[],
  query: TextQuery,
  parts: readonly Meant[],
): Promise<FoundSection[]> {
  const chosen = new Set(ranked.map((section) => Math.floor(section / mostSections)));
  const read = new Map(
    await Promise.all(
      [...chosen].slice(0, piecesRead).map(async (piece) => [piece, await source.readPiece(piece)] as const),
    ),
  );
  const typed = new Set(parts.map(({ own }) => own));
  const meant = parts.flatMap(({ others }) => others.map((group) => group.join('')));
  const others = new Set(meant.filter((word) => !typed.has(word)));
  const words = [...typed, ...others];
  return ranked.flatMap((number) => {
    const section = read.get(Math.floor(number / mostSections))?.[number % mostSections];
    if (!section) return [];
    const match = matchSection(section, words, query.folded, others);
    return [{ ...toFound(match, words, { ...query, words: match.held }), isSure: false, isWhole: false }];
  });
}

/** A number such as `756`, which few texts have. */
const longNumber = /^\d[\d.]*\d\d/u;

/** Whether a part says little of what is meant: a weak word, or two Han characters of which one belongs to a word beside them. */
function saysLittle(parts: readonly Meant[], at: number, weak: ReadonlySet<string>): boolean {
  const isWord = (part: Meant | undefined) => isPair(part) && (part?.others.length ?? 0) > 0;
  const [part, own = ''] = [parts[at], parts[at]?.own];
  if (isPair(part) && !isWord(part) && (isWord(parts[at - 1]) || isWord(parts[at + 1]))) return true;
  return weak.has(stemOf(own)) || !(isTelling(own) || longNumber.test(own));
}

async function readPart(source: SectionSource, part: Meant, count: number, isWeak: boolean): Promise<Known> {
  const { own, others } = part;
  const [typed, meant] = await Promise.all([
    readWords(source, [own]),
    Promise.all(others.map((words) => readWords(source, words))),
  ]);
  // Two Han characters say as much as a word, and each is in two pairs.
  const size = (isPair(part) ? 0.5 : 1) * (isWeak ? weakWorth : 1);
  const tells = (sections: Shares) => size * Math.log(1 + count / Math.max(1, sections.size));
  const either = new Map(typed);
  for (const [section, share] of meant.flatMap((shares) => [...shares]))
    either.set(section, Math.max(either.get(section) ?? 0, share));
  const wide = tells(either) * otherWorth;
  const narrow = typed.size > 0 ? tells(typed) : wide;
  const sections = new Map(
    [...either].map(([section, share]) => [
      section,
      Math.max(share * wide, (typed.get(section) ?? 0) * narrow),
    ]),
  );
  const known = typed.size > 0 ? size : either.size > 0 ? size * 0.9 : 0;
  return { sections, spread: typed.size || either.size, size, known, worth: narrow };
}

/** Where each of some words is, and how much those sections have to do with the one that they have least to do with. */
async function readWords(source: SectionSource, words: readonly string[]): Promise<Shares> {
  const terms = words.flatMap(termsOfWord);
  const [first, ...rest] = await Promise.all(terms.map(source.findTerm));
  const shares = new Map<number, number>();
  for (const [section, weight] of first?.sections ?? []) {
    const least = Math.min(weight, ...rest.map((term) => term?.sections.get(section) ?? 0));
    if (least > 0) shares.set(section, leastShare + ((1 - leastShare) * least) / mostWeight);
  }
  return shares;
}
