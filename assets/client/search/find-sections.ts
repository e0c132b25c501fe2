import { foldText, foldWords } from '../../../src/search/fold.ts';
import { readExcerpt } from './marks.ts';
import type { Pagefind, PagefindPage, PagefindSection } from './pagefind.ts';
import type { Hit } from './results.ts';

/** Lectures whose text is fetched for one query; each holds several sections. */
const pagesRead = 8;

/** How Pagefind ends a word: white space, or a zero-width space in languages that write none. */
const betweenWords = /[^\S\uFEFF]+|\u200B/;

type Found = { readonly hit: Hit; readonly wordsHeld: number };

/**
 * Finds the sections of the lectures that hold the words of a text: those first that hold most of them.
 * Pagefind answers a word it does not know with words that begin alike; such answers are left out.
 */
export async function findSections(pagefind: Pagefind, text: string): Promise<Hit[]> {
  const { results } = await pagefind.search(text);
  const pages = await Promise.all(results.slice(0, pagesRead).map((result) => result.data()));
  const words = foldWords(text);
  const found = pages.flatMap((page) => findInPage(page, words));
  const most = Math.max(0, ...found.map(({ wordsHeld }) => wordsHeld));
  return found
    .filter(({ wordsHeld }) => wordsHeld === most || wordsHeld > words.length / 2)
    .sort((a, b) => b.wordsHeld - a.wordsHeld)
    .map(({ hit }) => hit);
}

function findInPage(page: PagefindPage, words: readonly string[]): Found[] {
  const text = (page.raw_content ?? page.content).split(betweenWords);
  const lecture = page.meta.title ?? '';
  const sections = page.sub_results.map((section) => ({ section, held: wordsHeld(section, text, words) }));
  const heldOnPage = new Set(sections.flatMap(({ held }) => held));
  if (heldOnPage.size < words.length) return [];
  return sections
    .filter(({ held }) => held.length > 0)
    .map(({ section, held }) => ({ hit: toHit(section, lecture), wordsHeld: held.length }));
}

function wordsHeld(section: PagefindSection, text: readonly string[], words: readonly string[]): string[] {
  const matched = section.locations.map((location) => foldText(text[location] ?? ''));
  return words.filter((word) => matched.some((match) => isSameWord(word, match)));
}

/**
 * Whether a word of the text can be what was typed: the beginning or a part of it, or another form
 * of the same stem (`tuning`, `tuned`).
 */
function isSameWord(typed: string, found: string): boolean {
  if (found.includes(typed)) return true;
  const alike = [...typed].findIndex((letter, index) => found[index] !== letter);
  const shared = alike < 0 ? typed.length : alike;
  return shared >= Math.max(3, Math.min(typed.length - 3, Math.ceil(typed.length * 0.6)));
}

function toHit(section: PagefindSection, lecture: string): Hit {
  const isWholePage = section.title === lecture;
  return {
    kind: 'section',
    title: [{ text: section.title, isMarked: false }],
    href: section.url,
    facts: isWholePage || !lecture ? [] : [lecture],
    excerpt: readExcerpt(section.excerpt),
  };
}
