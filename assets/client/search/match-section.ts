import { foldText } from '../../../src/search/fold.ts';
import { termsOfWord } from '../../../src/search/section-terms.ts';
import { stemOf } from '../../../src/search/word-forms.ts';
import type { PageSection } from './page-sections.ts';

/** How well a section matches what is searched for. */
export type SectionMatch = {
  readonly section: PageSection;
  /** Words of the query that it contains, or that somebody may mean it by. */
  readonly held: readonly string[];
  /** How many of these it contains. */
  readonly inText: number;
  /** The query is there as it was typed. */
  readonly isWhole: boolean;
  /** Its heading is what was typed, and nothing else. */
  readonly isHeading: boolean;
  /** How many of the matching words are words of the heading. */
  readonly inTitle: number;
  /** How many are there as typed, and not in another form. */
  readonly exact: number;
  /** How many are there as typed or in another form; for others something that only looks like them is. */
  readonly sure: number;
  /** A sentence begins with the query: what follows is likely to say what it is. */
  readonly isSubject: boolean;
  /** The number of words from first to last where all of them are nearest to each other. */
  readonly span: readonly [from: number, to: number];
  /** Places of all words that match. */
  readonly places: ReadonlySet<number>;
};

type Occurrence = {
  readonly place: number;
  readonly length: number;
  readonly term: string;
  readonly isExact: boolean;
  readonly isSure: boolean;
};

/**
 * Finds the words of a query in a section.
 *
 * @param terms folded words, each once
 * @param whole the query as one folded word
 * @param others words among them that were not typed: no letters of another word are one
 */
export function matchSection(
  section: PageSection,
  terms: readonly string[],
  whole: string,
  others: ReadonlySet<string> = new Set(),
): SectionMatch {
  const last = terms.at(-1);
  const wanted = terms.map((term): Wanted => {
    return { term, stem: stemOf(term), isLast: term === last, isOther: others.has(term) };
  });
  const found: Occurrence[] = [];
  for (let place = 0; place < section.folded.length; place += 1) {
    for (const want of wanted) {
      const occurrence = findAt(section, place, want);
      if (occurrence) found.push(occurrence);
    }
  }
  const inText = terms.filter((term) => found.some((occurrence) => occurrence.term === term));
  const isMeant = (term: string) => termsOfWord(term).every((own) => section.also.has(own));
  const held = terms.filter((term) => inText.includes(term) || isMeant(term));
  const count = (test: (one: Occurrence) => boolean) =>
    terms.filter((term) => found.some((one) => one.term === term && test(one))).length;
  const titleWords = section.folded.slice(0, section.titleLength);
  return {
    section,
    held,
    inText: inText.length,
    exact: count(({ isExact }) => isExact),
    sure: count(({ isSure }) => isSure),
    isSubject: found.some(
      ({ place, length, term }) => term === whole && opensSentence(section, place, length),
    ),
    isWhole: whole !== '' && section.whole.includes(whole),
    isHeading: whole !== '' && foldText(section.title) === whole,
    inTitle: held.filter((term) =>
      titleWords.some((word) => isBegun(word, term, term === last) || stemOf(word) === stemOf(term)),
    ).length,
    span: findSpan(found, inText.length),
    places: new Set(found.flatMap(({ place, length }) => Array.from({ length }, (_, step) => place + step))),
  };
}

/** Whether a word begins so: `llava15` with `llava`, and `signal` with `sign` only if that may not be typed to its end. */
function isBegun(word: string, term: string, isOpen: boolean): boolean {
  return word.startsWith(term) && (isOpen || !/^\p{L}/u.test(word.slice(term.length)));
}

/** Best first. */
export function compareMatches(a: SectionMatch, b: SectionMatch): number {
  return (
    worthOf(b) - worthOf(a) ||
    Number(b.isHeading) - Number(a.isHeading) ||
    Number(b.isWhole) - Number(a.isWhole) ||
    Number(b.isSubject) - Number(a.isSubject) ||
    b.inTitle - a.inTitle ||
    b.sure - a.sure ||
    b.exact - a.exact ||
    lengthOf(a.span) - lengthOf(b.span)
  );
}

/** A word that a section is meant by counts half as much as one that it contains. */
function worthOf({ held, inText }: SectionMatch): number {
  return held.length + inText;
}

function lengthOf([from, to]: SectionMatch['span']): number {
  return to - from;
}

/** A word of the query. */
type Wanted = {
  readonly term: string;
  readonly stem: string;
  readonly isLast: boolean;
  readonly isOther: boolean;
};

function findAt(
  { folded }: PageSection,
  place: number,
  { term, stem, isLast, isOther }: Wanted,
): Occurrence | undefined {
  const word = folded[place] ?? '';
  if (word === '') return undefined;
  const length = word[0] === term[0] ? lengthOfRun(folded, place, term) : 0;
  const isForm = stem === stemOf(word);
  const isTerm = length > 0 && folded.slice(place, place + length).join('') === term;
  if (isOther && !isTerm && !isForm) return undefined;
  if (length > 0) return { place, length, term, isExact: true, isSure: isLast || isTerm || isForm };
  const isInside = term.length > 3 && word.includes(term);
  return isForm || isInside ? { place, length: 1, term, isExact: false, isSure: isForm } : undefined;
}

function opensSentence({ words }: PageSection, place: number, length: number): boolean {
  const isStart = place === 0 || /[.。:：!?！？]$/.test(words[place - 1] ?? '');
  return isStart && length > 0;
}

/** How many words from a place on spell a term; a Han character is a word of its own. 0 where they do not. */
function lengthOfRun(folded: readonly string[], place: number, term: string): number {
  let run = '';
  for (let next = place; next < folded.length && run.length < term.length; next += 1) {
    run += folded[next];
    if (run.startsWith(term)) return next - place + 1;
    if (!term.startsWith(run)) return 0;
  }
  return 0;
}

/** The shortest stretch that contains every matching term. */
function findSpan(found: readonly Occurrence[], terms: number): SectionMatch['span'] {
  const counts = new Map<string, number>();
  let best: SectionMatch['span'] = [0, Number.MAX_SAFE_INTEGER];
  let from = 0;
  for (const { term, place, length } of found) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    while (counts.size === terms) {
      const first = found[from];
      if (!first) break;
      if (place + length - first.place < lengthOf(best)) best = [first.place, place + length];
      const left = (counts.get(first.term) ?? 0) - 1;
      if (left > 0) counts.set(first.term, left);
      else counts.delete(first.term);
      from += 1;
    }
  }
  return found.length > 0 ? best : [0, 0];
}
