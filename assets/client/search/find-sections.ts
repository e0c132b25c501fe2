import { foldText } from '../../../src/search/fold.ts';
import { separateHan } from '../../../src/search/han-words.ts';
import { listSpellings } from '../../../src/search/spellings.ts';
import { buildExcerpt } from './excerpt.ts';
import { planLookups, tellingWords } from './lookups.ts';
import { markText } from './marks.ts';
import { compareMatches, matchSection, type SectionMatch } from './match-section.ts';
import { findGap, listGaps } from './near-han.ts';
import { cutPage, type PageSection } from './page-sections.ts';
import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';
import type { Hit } from './results.ts';
import { otherForms } from './word-forms.ts';

/** What the text is searched for. */
export type TextQuery = Pick<Query, 'text' | 'folded' | 'words' | 'phrases'>;

/** A section that contains what was searched for. */
export type FoundSection = {
  readonly hit: Hit;
  /** It contains the text as it was typed. */
  readonly isWhole: boolean;
  /** It holds every word as it was typed, or in another form. */
  readonly isSure: boolean;
};

/** Pieces of lectures whose text is fetched at a time; each holds a section or several. */
const pagesRead = 4;

/** This many sections are enough; if there are fewer, a second batch of lectures is read. */
const enough = 4;

/**
 * Finds the sections of the lectures that contain the words of a text, best first. Pagefind knows the lectures; which of
 * their sections really contain the words is worked out from their text, since Pagefind also answers a word it does not
 * know, with words that begin alike. If nothing contains all of a long text, most of it will do.
 *
 * @param forms Han characters of the course that have another spelling
 */
export async function findSections(
  pagefind: Pagefind,
  query: TextQuery,
  forms = '',
): Promise<FoundSection[]> {
  const wanted = tellingWords(query.words);
  const isExact = query.phrases.length > 0;
  for (const { text, least } of planLookups(query.text, wanted, isExact)) {
    for (const spelling of listSpellings(text, forms).flatMap((each) => listForms(each, isExact))) {
      const { results } = await pagefind.search(separateHan(spelling));
      const matches = await findMatches(results, wanted, query, least);
      if (matches.length > 0) return matches.map((match) => toFound(match, wanted, query));
    }
  }
  return isExact ? [] : findNear(pagefind, query, forms);
}

/** Where nothing holds a run of Han characters: sections that hold it but for one character. */
async function findNear(pagefind: Pagefind, query: TextQuery, forms: string): Promise<FoundSection[]> {
  for (const gap of listGaps(query.text)) {
    const folded = { ...gap, before: foldText(gap.before), behind: foldText(gap.behind) };
    const [run = ''] = listSpellings(gap.before + gap.behind, forms);
    const { results } = await pagefind.search(separateHan(run));
    const pages = await Promise.all(results.slice(0, pagesRead).map((result) => result.data()));
    const found = pages.flatMap(cutPage).flatMap((section) => {
      const span = findGap(section, folded);
      return span ? [toNear(section, span)] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

function toNear(section: PageSection, span: readonly [number, number]): FoundSection {
  const { title, href, lecture } = section;
  const places = new Set(Array.from({ length: span[1] - span[0] }, (_, step) => span[0] + step));
  const hit: Hit = {
    kind: 'section',
    title: [{ text: title, isMarked: false }],
    href,
    facts: title === lecture || !lecture ? [] : [lecture],
    places: [],
    excerpt: buildExcerpt({ section, span, places }),
  };
  return { hit, isWhole: false, isSure: false };
}

/** More ways to put the words of one text than this are not tried. */
const mostForms = 4;

/** A text, and the same with other forms of its words, which Pagefind does not know for the same. */
function listForms(text: string, isExact: boolean): string[] {
  if (isExact) return [text];
  const words = text.split(' ');
  const others = words.flatMap((word, index) =>
    otherForms(word.toLowerCase()).map((form) => words.with(index, form).join(' ')),
  );
  return [text, ...others.slice(0, mostForms)];
}

/** @param least how many of the wanted words a piece of a lecture must contain */
async function findMatches(
  results: readonly PagefindResult[],
  wanted: readonly string[],
  query: TextQuery,
  least: number,
): Promise<SectionMatch[]> {
  const matches: SectionMatch[] = [];
  for (let start = 0; start < pagesRead * 2 && start < results.length; start += pagesRead) {
    const pages = await Promise.all(results.slice(start, start + pagesRead).map((result) => result.data()));
    matches.push(...pages.flatMap((page) => matchPage(page, wanted, query, least)));
    if (matches.length >= enough) break;
  }
  return matches.sort(compareMatches);
}

function matchPage(
  page: PagefindPage,
  wanted: readonly string[],
  query: TextQuery,
  least: number,
): SectionMatch[] {
  const alike = new Set(page.locations);
  const matches = cutPage(page)
    .map((section) => matchSection(section, wanted, query.folded, alike))
    .filter(({ held, section }) => {
      return held.length > 0 && query.phrases.every((phrase) => section.whole.includes(phrase));
    });
  const heldOnPage = new Set(matches.flatMap(({ held }) => held));
  if (heldOnPage.size < least) return [];
  // Words in two sections of a piece are not as near as words in one.
  const needed = least < wanted.length ? least : Math.max(1, Math.ceil(wanted.length / 2));
  return matches.filter(({ held }) => held.length >= needed);
}

function toFound(match: SectionMatch, wanted: readonly string[], query: TextQuery): FoundSection {
  const { title, href, lecture } = match.section;
  const hit: Hit = {
    kind: 'section',
    title: markText(title, query),
    href,
    facts: title === lecture || !lecture ? [] : [lecture],
    places: [],
    excerpt: buildExcerpt(match),
  };
  return { hit, isWhole: match.isWhole, isSure: match.sure === wanted.length };
}
