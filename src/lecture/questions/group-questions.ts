import { type BlockNode, findNodes, inlineChildren } from '../nodes.ts';
import { labelledWords, type QuestionLabel } from './question-label.ts';

/** Blocks in which an author gives choices, an order, or pairs. */
const given: ReadonlySet<string> = new Set(['bullet_list', 'ordered_list', 'table']);

/**
 * Puts each question together with what its author wrote below it: choices, an answer, an explanation. Nothing else is touched.
 *
 * @returns the same blocks, where a question is one block of type `question`
 */
export function groupQuestions(nodes: readonly BlockNode[]): readonly BlockNode[] {
  const grouped: BlockNode[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    if (!asks(node, nodes[at + 1])) {
      grouped.push(node);
      continue;
    }
    const end = endOf(nodes, at);
    const tokens = nodes.slice(at, end + 1).flatMap((own) => own.tokens);
    grouped.push({ type: 'question', tokens, start: node.start });
    at = end;
  }
  return grouped;
}

function labels(node: BlockNode | undefined): QuestionLabel[] {
  return node ? (labelledWords(node)?.map(({ label }) => label) ?? []) : [];
}

function asks(node: BlockNode, next: BlockNode | undefined): boolean {
  const [label] = labels(node);
  return label === 'question' || (label === 'maybe question' && next !== undefined && isTaskList(next));
}

/** Index of the last block that belongs to the question at some index. */
function endOf(nodes: readonly BlockNode[], at: number): number {
  let end = at;
  const afterFigure = nodes[end + 2];
  const belongs = afterFigure && (given.has(afterFigure.type) || isAnswering(afterFigure));
  if (belongs && !labels(nodes[at]).includes('answer') && isFigure(nodes[end + 1])) end += 1;
  if (given.has(nodes[end + 1]?.type ?? '')) end += 1;
  while (isAnswering(nodes[end + 1])) end += 1;
  return end;
}

function isAnswering(node: BlockNode | undefined): boolean {
  const own = labels(node);
  return own.length > 0 && own.every((label) => label === 'answer' || label === 'why');
}

/** True for a paragraph of pictures and nothing else: between a question and its answer they are what is asked about. */
export function isFigure(node: BlockNode | undefined): boolean {
  if (node?.type !== 'paragraph') return false;
  const content = inlineChildren(node).filter(
    ({ type, content }) => type !== 'softbreak' && (type !== 'text' || content.trim() !== ''),
  );
  return content.length > 0 && content.every(({ type }) => type === 'image');
}

/** What `markdown/rules/task-item.ts` makes of `[x]` and `[ ]`. */
export const tickedBox = /^☑ /u;
export const anyBox = /^[☑☐] /u;

/** True for a list with items that are to be ticked. */
function isTaskList(node: BlockNode): boolean {
  return node.type === 'bullet_list' && itemsOf(node).some((item) => anyBox.test(firstText(item)));
}

/** The items of a list. */
export function itemsOf({ tokens }: BlockNode): BlockNode[] {
  return findNodes(tokens.slice(1, -1));
}

/** The start of the first paragraph of an item. */
export function firstText({ tokens }: BlockNode): string {
  return tokens.find(({ type }) => type === 'inline')?.children?.[0]?.content ?? '';
}
