import type { QuoteSpan } from './text-quote.ts';

/** What scripts and controls add to a lecture. */
const added = 'button, script, style, noscript, template, .heading-link, [data-pagefind-ignore]';

/** The text of a lecture as a reader sees it, and the nodes that hold it. */
export type LectureWords = {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
};

/** Reads the text of a lecture on the page, or of one that was loaded. */
export function readLectureWords(page: Document): LectureWords {
  const root = page.querySelector('.lecture-text') ?? page.body;
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(added)) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { text, nodes };
}

/** The place of a range in the text; undefined where it is not within. */
export function spanOf({ nodes }: LectureWords, range: Range): QuoteSpan | undefined {
  const held = nodes.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return undefined;
  const start = first.start + (range.startContainer === first.node ? range.startOffset : 0);
  const end = last.start + (range.endContainer === last.node ? range.endOffset : last.node.length);
  return end > start ? [start, end] : undefined;
}

/** A place in the text as a range of the page. */
export function rangeOf({ nodes }: LectureWords, [start, end]: QuoteSpan): Range | undefined {
  const holding = (at: number) => nodes.findLast((each) => each.start <= at);
  const [first, last] = [holding(start), holding(end - 1)];
  if (!first || !last) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
