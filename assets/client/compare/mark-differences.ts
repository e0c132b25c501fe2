import { foldSpelling } from '../../../src/identity/name.ts';
import { findUnshared, type Unit } from './find-unshared.ts';

/** A unit, and where it is on the page. */
type Found = Unit & { readonly node: Text; readonly start: number; readonly end: number };

/** A number with its unit is one word: 7B, 1,024. */
const word = /\p{sc=Han}|\d+(?:[.,]\d+)*\p{L}*|(?:(?!\p{sc=Han})[\p{L}\p{M}])[\p{L}\p{M}\p{N}]*/gu;

/** Words without meaning of their own. */
const neutral = new Set(
  'a an the of in at on to and or with by for from is are then 的 與 和 於 在'.split(' '),
);

/** What is not a word of the author's. */
const asides = '.certainty, .fact-place, .compare-missing';

/**
 * Marks in each cell of a row what another one lacks; parts are compared by what they are, not by how they are spelt.
 *
 * @returns whether anything is marked
 */
export function markDifferences(cells: readonly HTMLElement[]): boolean {
  const found = cells.map(listUnits);
  const unshared = findUnshared(found);
  unshared.forEach((differing, index) => {
    const units = found[index] ?? [];
    // From the end, so that places before it stay.
    for (const { node, start, end } of joinRuns(units, differing).reverse()) wrap(node, start, end);
  });
  return unshared.flat().includes(true);
}

/**
 * The words of a cell for a comparison as a whole: a part by its page.
 *
 * @param value a fact of a model
 */
export function wordsOf(value: HTMLElement): string {
  return listUnits(value)
    .map(({ key }) => key)
    .join(' ');
}

function listUnits(cell: HTMLElement): Found[] {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const units: Found[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(asides)) continue;
    units.push(...unitsOf(node));
  }
  return units;
}

function unitsOf(node: Text): Found[] {
  const part = node.parentElement?.closest<HTMLAnchorElement>('a[href*="/models/parts/"]');
  if (part) return [{ key: part.pathname, node, start: 0, end: node.data.length }];
  return [...node.data.matchAll(word)].map((match) => {
    const key = foldSpelling(match[0]);
    const start = match.index;
    return { key, isNeutral: neutral.has(key), node, start, end: start + match[0].length };
  });
}

type Run = { readonly node: Text; readonly start: number; readonly end: number };

/** Differing words beside each other are one mark, with what is between them. */
function joinRuns(units: readonly Found[], differing: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  let canJoin = false;
  units.forEach(({ node, start, end, isNeutral }, index) => {
    const last = runs.at(-1);
    if (!differing[index]) canJoin &&= Boolean(isNeutral) && last?.node === node;
    else if (last && canJoin && last.node === node) runs[runs.length - 1] = { ...last, end };
    else runs.push({ node, start, end });
    if (differing[index]) canJoin = true;
  });
  return runs;
}

function wrap(node: Text, start: number, end: number): void {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const mark = document.createElement('mark');
  mark.className = 'compare-mark';
  range.surroundContents(mark);
}
