import { listSpellings } from '../../../src/search/han-variants.ts';
import { separateHan } from '../../../src/search/han-words.ts';
import { buildExcerpt } from './excerpt.ts';
import { compareMatches, matchSection, type SectionMatch } from './match-section.ts';
import { cutPage } from './page-sections.ts';
import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';
import type { Hit } from './results.ts';

/** What the text is searched for. */
export type TextQuery = Pick<Query, 'text' | 'folded' | 'words' | 'phrases'>;

/** A section that holds what was looked for. */
export type FoundSection = {
  readonly hit: Hit;
  /** It holds the text as it was typed. */
  readonly isWhole: boolean;
  /** It holds every word as it was typed, and not in another form. */
  readonly isSure: boolean;
};

/** Lectures whose text is fetched at a time; each holds several sections. */
const pagesRead = 5;

/** So many sections are enough; for fewer, a second batch of lectures is read. */
const enough = 4;

/** Words that are in every lecture: they find nothing, and each would load a piece of the index. */
const fillers = new Set(
  'a an and are as at be by for from how in into is it of on or that the this to was what which with 的 了 是 在 和 與 与'.split(
    ' ',
  ),
);

/** A longer run of Han characters is looked up by its first ones, and then compared as a whole. */
const longestRun = 5;

/**
 * Finds the sections of the lectures that hold the words of a text, best first. Pagefind knows the lectures; which of
 * their sections truly hold the words is worked out from their text, since Pagefind also answers a word it does not
 * know, with words that begin alike. Where nothing holds all of a long text, most of it will do.
 *
 * @param forms Han characters of the course that have another spelling
 */
export async function findSections(
  pagefind: Pagefind,
  query: TextQuery,
  forms = '',
): Promise<FoundSection[]> {
  const terms = [...new Set(query.words)];
  const telling = terms.filter((term) => !fillers.has(term));
  const wanted = telling.length > 0 ? telling : terms;
  const exact = await findMatches(pagefind, lookUpText(query.text), wanted, query, forms);
  const all = exact.filter(({ held }) => held.length === wanted.length || held.length > wanted.length / 2);
  if (all.length > 0 || wanted.length < 3 || query.phrases.length > 0)
    return all.map((match) => toFound(match, wanted));
  const longest = [...wanted].sort((a, b) => b.length - a.length);
  for (const count of [Math.ceil(wanted.length * 0.6), 2]) {
    const text = longest.slice(0, count).join(' ');
    const most = await findMatches(pagefind, text, wanted, query, forms, count);
    if (most.length > 0) return most.map((match) => toFound(match, wanted));
  }
  return [];
}

/** @param least how many of the wanted words a page has to hold; all of them where it is left out */
async function findMatches(
  pagefind: Pagefind,
  text: string,
  wanted: readonly string[],
  query: TextQuery,
  forms: string,
  least = wanted.length,
): Promise<SectionMatch[]> {
  const results = await lookUp(pagefind, text, forms);
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
  return least < wanted.length ? matches.filter(({ held }) => held.length >= least) : matches;
}

/** In the characters of the lectures; the first spelling that is found counts. */
async function lookUp(pagefind: Pagefind, text: string, forms: string): Promise<readonly PagefindResult[]> {
  for (const spelling of listSpellings(text, forms)) {
    const { results } = await pagefind.search(separateHan(spelling));
    if (results.length > 0) return results;
  }
  return [];
}

function lookUpText(text: string): string {
  const short = text.replace(/\p{Script=Han}+/gu, (run) => [...run].slice(0, longestRun).join(''));
  const words = short.split(' ');
  const telling = words.filter((word) => !fillers.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words).join(' ');
}

function toFound(match: SectionMatch, wanted: readonly string[]): FoundSection {
  const { title, href, lecture } = match.section;
  const hit: Hit = {
    kind: 'section',
    title: [{ text: title, isMarked: false }],
    href,
    facts: title === lecture || !lecture ? [] : [lecture],
    places: [],
    excerpt: buildExcerpt(match),
  };
  return { hit, isWhole: match.isWhole, isSure: match.exact === wanted.length };
}
