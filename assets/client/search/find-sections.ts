import { separateHan } from '../../../src/search/han-words.ts';
import { listSpellings } from '../../../src/search/spellings.ts';
import { buildExcerpt } from './excerpt.ts';
import { planLookups, tellingWords } from './lookups.ts';
import { markText } from './marks.ts';
import { compareMatches, matchSection, type SectionMatch } from './match-section.ts';
import { cutPage } from './page-sections.ts';
import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';
import type { Hit } from './results.ts';

/** What the text is searched for. */
export type TextQuery = Pick<Query, 'text' | 'folded' | 'words' | 'phrases'>;

/** A section that contains what was searched for. */
export type FoundSection = {
  readonly hit: Hit;
  /** It contains the text as it was typed. */
  readonly isWhole: boolean;
  /** It contains every word as it was typed, and not in another form. */
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
  for (const { text, least } of planLookups(query.text, wanted, query.phrases.length > 0)) {
    for (const spelling of listSpellings(text, forms)) {
      const { results } = await pagefind.search(separateHan(spelling));
      const matches = await findMatches(results, wanted, query, least);
      if (matches.length > 0) return matches.map((match) => toFound(match, wanted, query));
    }
  }
  return [];
}

/** @param least how many of the wanted words a piece of a lecture has to hold */
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
  return { hit, isWhole: match.isWhole, isSure: match.exact === wanted.length };
}
