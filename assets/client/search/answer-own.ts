import { foldWords } from '../../../src/search/fold.ts';
import { ofLecture, ownPageKinds, type PackedPage } from '../../../src/search/own-pages.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';
import { readThings } from '../../../src/search/read-things.ts';
import { stemOf } from '../../../src/search/word-forms.ts';
import type { NameOptions } from './answer-by-name.ts';
import { attempt } from './attempt.ts';
import { correctWords } from './correct-words.ts';
import { loadWords, noWords } from './load-words.ts';
import { tellingWords } from './lookups.ts';
import { groupEntries } from './name-hits.ts';
import { findOwnPages, groupOwnPages, isOnePage } from './own-pages.ts';
import type { Query } from './plain-query.ts';
import { parseQuery } from './query.ts';
import { rankNames } from './rank-names.ts';
import { guessRanks, sameWordsRank, thingRank } from './ranks-of-rest.ts';
import type { Results } from './results.ts';
import { readMeant } from './same-words.ts';

/**
 * Answers what asks for a page that the course has beside what it teaches, together with the names that hold the words; what is
 * called as it was typed comes first.
 *
 * @returns undefined where nothing of the kind is asked for, or the course does not have it
 */
export async function answerOwn(
  query: Query,
  { names, base, limit }: NameOptions,
): Promise<Omit<Results, 'state'> | undefined> {
  if (query.phrases.length > 0) return undefined;
  const { own: all = [] } = (await names.loadThings(readThings).catch(() => undefined)) ?? {};
  const found = findOwnPages(query.text, all);
  if (!found) return undefined;
  const { pages, heading, about } = found;
  const candidates = await names.collect(query);
  if (about) {
    const [best] = rankNames(candidates, query);
    const isCalled = best && best.rank <= sameWordsRank;
    return isCalled ? undefined : answerAbout(about, pages, { names, base, limit });
  }
  const hits = rankNames(candidates, query).filter(({ rank }) => !guessRanks.has(rank));
  const isCalledSo = hits[0] !== undefined && hits[0].rank <= thingRank;
  const named = hits.map(({ entry }) => entry);
  const saying = candidates
    .map(({ entry }) => entry)
    .filter(({ kind, name }) => kind === 'term' && heading?.test(name));
  const toGroups = (entries: readonly NameEntry[]) => groupEntries(entries, { base, query, limit });
  const own = [...toGroups(saying), groupOwnPages(pages, base)];
  return { query, groups: isCalledSo ? [...toGroups(named), ...own] : [...own, ...toGroups(named)] };
}

/** The lectures on what is named, by their titles or by what they teach, and what these have of the pages; below them what is named itself. */
async function answerAbout(
  about: string,
  pages: readonly PackedPage[],
  { names, base, limit }: NameOptions,
): Promise<Omit<Results, 'state'> | undefined> {
  const query = parseQuery(about);
  const candidates = await names.collect(query);
  const lectures = candidates.map(({ entry }) => entry).filter(({ kind }) => kind === 'lecture');
  const [best] = rankNames(candidates, query);
  const named = best && best.rank <= sameWordsRank ? best.entry : undefined;
  const titled = lectures.filter(isAbout(about));
  const teaching = new Set(named?.places.map(({ page }) => page));
  const told = titled.length > 0 ? titled : lectures.filter(({ href }) => teaching.has(href));
  const found = told.length > 0 || named ? told : lectures.filter(await isMeant(about, base));
  if (found.length === 0 && !named) return undefined;
  const own = pages.flatMap((page) => found.flatMap((lecture) => pagesOf(page, lecture)));
  // The list of all lectures says nothing of one of them.
  const shown =
    own.length > 0 ? own : pages.filter((page) => ownPageKinds[page[0]] !== 'lectures' && isOnePage(page));
  if (shown.length === 0 && named?.kind === 'term') return undefined;
  const entries = [...new Set([...found, ...(named ? [named] : [])])];
  const groups = groupEntries(entries, { base, query, limit });
  return { query, groups: shown.length > 0 ? [groupOwnPages(shown, base), ...groups] : groups };
}

const language = /^(?:chinese|mandarin|中文|國語|国语|華語|华语)$|^(?:english|英文|英語|英语)$/i;
const han = /\p{Script=Han}/u;

/** Whether the title of a lecture has all words of a text, in any form, or is in the language that a text names. */
function isAbout(about: string): (lecture: NameEntry) => boolean {
  const named = language.exec(about);
  if (named) return ({ name }) => han.test(name) !== /^e|^英/i.test(named[0]);
  const stems = foldWords(about).map(stemOf);
  return ({ name }) => {
    const own = foldWords(name).map(stemOf);
    return stems.every((stem) => own.includes(stem));
  };
}

/** Whether the title of a lecture says all of a text in other words, as `Video and Time` does for 影片, or without its typing errors. */
async function isMeant(about: string, base: string): Promise<(lecture: NameEntry) => boolean> {
  const { words, same } = (await attempt(loadWords(base))) ?? noWords;
  const meant = correctWords(about, words, same) ?? about;
  const parts = readMeant(tellingWords(foldWords(meant)), same);
  return ({ name }) => {
    const own = new Set(foldWords(name).map(stemOf));
    const isSaid = parts.map(({ own: word, others }) =>
      [[word], ...others].some((group) => group.every((each) => own.has(stemOf(each)))),
    );
    // Two Han characters that are no word end one and begin another.
    const isSeam = (at: number) => han.test(parts[at]?.own ?? '') && (isSaid[at - 1] || isSaid[at + 1]);
    return isSaid.length > 0 && isSaid.every((said, at) => said || isSeam(at));
  };
}

/** A page, if it is one of a lecture; what every lecture has is packed as one. */
function pagesOf(page: PackedPage, { name, href }: NameEntry): PackedPage[] {
  const [kind, title, address, description] = page;
  if (isOnePage(page)) return isOf(address, href) ? [page] : [];
  const own = (text: string, value: string) => text.replace(ofLecture, () => value);
  return [[kind, own(title, name), own(address, href), own(description, name)]];
}

/** Whether a page is one of a lecture: `/lectures/vlm/slides/`, `/revise/vlm/`. */
function isOf(address: string, lecture: string): boolean {
  return address.startsWith(lecture) || address.endsWith(lecture.replace(/^\/[^/]+/, ''));
}
