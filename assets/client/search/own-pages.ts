import { foldText } from '../../../src/search/fold.ts';
import { type OwnPageKind, ofLecture, ownPageKinds, type PackedPage } from '../../../src/search/own-pages.ts';
import { eitherScript } from './either-script.ts';
import { besideOwnPages, ownPageWords } from './own-page-words.ts';
import { dropFillers } from './question.ts';
import type { Group, Hit } from './results.ts';

/** Pages that a text asks for. */
type FoundPages = {
  readonly pages: readonly PackedPage[];
  /** What the heading of a section says that answers as well. */
  readonly heading?: RegExp;
  /** What the pages should be about: `slides on CLIP`. */
  readonly about?: string;
};

/**
 * Finds the pages of the course that a text asks for by what they are, or by their titles, and by nothing else: `homework`,
 * `how do I cite this course`. Of what each lecture has, a text may say which lecture, by what it teaches.
 *
 * @param pages that the course has
 */
export function findOwnPages(text: string, pages: readonly PackedPage[]): FoundPages | undefined {
  const folded = foldText(text);
  const called = (name: string) =>
    pages.filter((page) => name !== '' && isOnePage(page) && foldText(page[1]) === name);
  const titled = called(folded);
  if (titled.length > 0) return { pages: titled };
  const row = ownPageWords.find(({ words }) => text.search(words) >= 0);
  if (!row) {
    // `take me to the timeline`
    const beside = text.replace(besideOwnPages, ' ');
    const also = [beside, dropFillers(beside)]
      .map((left) => called(foldText(left)))
      .find(({ length }) => length > 0);
    return also && { pages: also };
  }
  const { words, kinds, title: named, heading, isOfLecture } = row;
  const left = text.replace(words, ' ');
  const about = withoutBeside(left) && withoutAsking(left);
  if (about !== '' && !isOfLecture?.test(text)) return undefined;
  const ofKind = (kind: OwnPageKind) =>
    findKind(pages, kind).filter(([, title]) => named?.test(title) ?? true);
  const found = kinds
    .map((kind) => ofKind(kind).filter((page) => about !== '' || isOnePage(page)))
    .find(({ length }) => length > 0);
  return found && { pages: found, ...(heading && { heading }), ...(about && { about }) };
}

/** Whether a page is one, and not in place of those of all lectures. */
export function isOnePage([, , address]: PackedPage): boolean {
  return !address.startsWith(ofLecture);
}

/** Whether a text has only words that may surround what is asked for. */
export function saysNothingElse(text: string): boolean {
  return withoutBeside(text) === '';
}

function withoutBeside(text: string): string {
  return dropFillers(text.replace(besideOwnPages, ' '));
}

const aroundHan = eitherScript(
  /^(?:請問|我|想|要|看|找|給|有沒有|有|關於|教|講|介紹)+|(?:在?哪一?[張頁個裡]?|的|有|這?一?堂?課程?|講義|嗎|呢|[?？\s])+$/gu,
);

/** Chinese words may be within what they are beside: `對比學習的投影片`. */
function withoutAsking(text: string): string {
  return /\p{Script=Han}/u.test(text) ? text.trim().replace(aroundHan, '') : withoutBeside(text);
}

export function findKind(pages: readonly PackedPage[], wanted: OwnPageKind): PackedPage[] {
  return pages.filter(([kind]) => ownPageKinds[kind] === wanted);
}

/** Pages as an answer. */
export function groupOwnPages(pages: readonly PackedPage[], base: string): Group {
  const hits = pages.map(
    ([, title, address, description]): Hit => ({
      kind: 'page',
      title: [{ text: title, isMarked: false }],
      href: `${base}${address.slice(1)}`,
      facts: [],
      places: [],
      ...(description !== title && { excerpt: [{ text: description, isMarked: false }] }),
    }),
  );
  return { name: 'pages', hits, total: hits.length };
}
