import type { Finding } from '../diagnostics/diagnostic.ts';
import { findTags, summaryOf } from '../html/find-tags.ts';
import { replaceTags } from '../html/replace-tags.ts';
import { identifyAddress } from '../identity/hosts.ts';
import { attributeOf } from '../markdown/attribute-of.ts';
import { makeToken } from './make-token.ts';
import type { BlockNode } from './nodes.ts';

/** How many nested folds are read; nobody writes more. */
const deepest = 20;

/** Blocks of a fold: from the one that opens it to the one that closes it. */
type Fold = { readonly start: number; readonly end: number };

/**
 * Keeps a heading within `<details>` from ending it. Headings that only divide the text of a fold stay in it, as do its
 * pictures; a fold with chapters in it, or entries with papers or code, is shown open, so that they are in the outline and in the lists.
 *
 * @param lineOf line of the file for a row of the body
 */
export function readFolds(
  nodes: readonly BlockNode[],
  lineOf: (row: number) => number,
): { readonly nodes: readonly BlockNode[]; readonly findings: readonly Finding[] } {
  const folds = findFolds(nodes);
  if (folds.size === 0) return { nodes, findings: [] };
  const read: BlockNode[] = [];
  const findings: Finding[] = [];
  /** The ends of folds that are shown open. */
  const ends = new Set<number>();
  let level = 0;
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    const fold = folds.get(index);
    if (!node) continue;
    if (node.type === 'heading') level = levelOf(node);
    const inner = fold ? nodes.slice(fold.start + 1, fold.end) : [];
    if (fold && Math.min(...inner.map(levelOf)) > level && !inner.some(isAboutThings)) {
      const tokens = nodes.slice(fold.start, fold.end + 1).flatMap((each) => each.tokens);
      read.push({ type: 'fold', tokens, start: node.start });
      index = fold.end;
    } else if (fold) {
      read.push(openFold(node));
      ends.add(fold.end);
      findings.push(openedFold(node, lineOf(node.start)));
    } else read.push(ends.has(index) ? withHtml(node, withoutEnd) : node);
  }
  return { nodes: read, findings };
}

/** Level of a heading; more than any for another block. */
function levelOf({ type, tokens }: BlockNode): number {
  return type === 'heading' ? Number(tokens[0]?.tag.slice(1)) : Number.POSITIVE_INFINITY;
}

/** The folds that hold a heading, by the block that opens them. */
function findFolds(nodes: readonly BlockNode[]): ReadonlyMap<number, Fold> {
  const folds = new Map<number, Fold>();
  const open: number[] = [];
  let lastHeading = -1;
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'heading') lastHeading = index;
    const { opens, closes } = countTags(node);
    for (let count = opens; count > closes; count -= 1) open.push(index);
    for (let count = closes; count > opens; count -= 1) {
      const start = open.pop();
      const isRead = start !== undefined && start < lastHeading && open.length < deepest;
      if (isRead) folds.set(start, { start, end: index });
    }
  }
  return folds;
}

function countTags({ type, tokens }: BlockNode): { readonly opens: number; readonly closes: number } {
  const html = type === 'html_block' ? (tokens[0]?.content ?? '') : '';
  if (!html.includes('details') && !/details/i.test(html)) return { opens: 0, closes: 0 };
  const tags = [...findTags(html)].filter(({ name }) => name === 'details');
  const closes = tags.filter((tag) => tag.closes).length;
  return { opens: tags.length - closes, closes };
}

/** True for a block with a link to a paper, code or weights. */
function isAboutThings({ tokens }: BlockNode): boolean {
  const links = tokens.flatMap(({ children }) => children?.filter(({ type }) => type === 'link_open') ?? []);
  return links.some((link) => {
    const { type } = identifyAddress(attributeOf(link, 'href'));
    return type !== 'web' && type !== 'local' && type !== 'youtube';
  });
}

/** The summary as a bold line. */
function openFold(node: BlockNode): BlockNode {
  return withHtml(node, (html) =>
    replaceTags(html, ({ name, closes }) => {
      if (name === 'summary') return closes ? '</b></p>' : '<p><b>';
      return name === 'details' && !closes ? '' : undefined;
    }),
  );
}

function withoutEnd(html: string): string {
  return replaceTags(html, ({ name, closes }) => (name === 'details' && closes ? '' : undefined));
}

function withHtml(node: BlockNode, change: (html: string) => string): BlockNode {
  const [token] = node.tokens;
  if (!token) return node;
  return { ...node, tokens: [makeToken(token, 'html_block', { content: change(token.content) })] };
}

function openedFold(node: BlockNode, line: number): Finding {
  const words = summaryOf(node.tokens[0]?.content ?? '').replace(/\s+/g, ' ');
  return {
    rule: 'html/fold',
    line,
    message: `The fold${words && ` "${words}"`} contains headings of chapters or entries; it is shown open, so that they are in the outline.`,
    fix: 'Write the summary as a heading, and delete <details> and </details>; or turn the headings in it into bold lines: **Title**',
  };
}
