import { foldWithOrigins } from '../../../src/search/fold.ts';

const word = /[\p{L}\p{N}]/u;

/** Finds where the text of an element holds some folded words: at the start of a word, or anywhere in Chinese. */
export function findRanges(element: Element, terms: readonly string[]): Range[] {
  const wanted = terms.filter((term) => term.length > 1 || /\p{Script=Han}/u.test(term));
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const term of wanted) ranges.push(...findInNode(node, term));
  }
  return ranges;
}

function findInNode(node: Node, term: string): Range[] {
  const text = node.nodeValue ?? '';
  const { text: folded, origins } = foldWithOrigins(text);
  const ranges: Range[] = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    const start = origins[at] ?? 0;
    const isWithin = !/\p{Script=Han}/u.test(term) && start > 0 && word.test(text[start - 1] ?? '');
    if (isWithin) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, Math.min(text.length, (origins[at + term.length - 1] ?? start) + 1));
    ranges.push(range);
  }
  return ranges;
}
