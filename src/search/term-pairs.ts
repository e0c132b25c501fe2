import { listSections } from '../catalogue/list-sections.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { rememberOf } from '../source/remember.ts';

/** A text says it in both languages: `注意力機制 (attention mechanism)`, or the other way round. */
const chineseFirst =
  /(?<=^|[>\s，。、；：「（(])(\p{Script=Han}{2,10})[」』]?(?:<\/[a-z]{1,6}>)?\s?[(（]([a-z][a-z\d -]{2,40})[)）]/giu;
const englishFirst =
  /(?<=[，。、；：「（]|\p{Script=Han}\s?|<(?:strong|em|b|i)>)([a-z][a-z\d -]{2,40}?)(?:<\/[a-z]{1,6}>)?\s?[(（](\p{Script=Han}{2,10})[)）]/giu;

/** What either of them ends with: few texts have it, and it is found sooner. */
const inBrackets = /[(（](?:[a-z][a-z\d -]{2,40}|\p{Script=Han}{2,10})[)）]/iu;

/** Letters of the rows of a course. */
const mostLetters = 2_000;

/**
 * The terms that a course gives in both languages, as rows of words that mean the same. Since Chinese is written without spaces, a
 * Chinese term counts only at the start of a sentence or an element, or after punctuation. An English term must be in Chinese text or
 * stand alone. A translation that follows several different terms is ignored.
 *
 * @example listTermPairs([lecture]) // ['注意力機制; attention mechanism']
 */
export function listTermPairs(lectures: readonly Lecture[]): string[] {
  const rows = [...new Set(lectures.flatMap(pairsIn))];
  const counts = new Map<string, number>();
  for (const side of rows.flatMap(sidesOf)) counts.set(side, (counts.get(side) ?? 0) + 1);
  let letters = 0;
  return rows.filter((row) => {
    if (sidesOf(row).some((side) => counts.get(side) !== 1)) return false;
    letters += row.length + 1;
    return letters <= mostLetters;
  });
}

function sidesOf(row: string): string[] {
  return row.split('; ');
}

const pairsIn = /* @__PURE__ */ rememberOf((lecture: Lecture): readonly string[] =>
  listSections(lecture).flatMap(({ section }) =>
    [section.name, ...section.blocks.flatMap((block) => (block.kind === 'prose' ? [block.html] : []))]
      .flatMap(findPairs)
      .map(([one, other]) => `${one}; ${other}`.toLowerCase()),
  ),
);

function findPairs(text: string): (readonly [string, string])[] {
  if (!inBrackets.test(text)) return [];
  return [chineseFirst, englishFirst].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, one = '', other = '']) => [one.trim(), other.trim()] as const),
  );
}
