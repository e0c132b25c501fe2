import { linesOf } from './bare-label.ts';
import type { LabelLine } from './label-line.ts';
import { isLabelled } from './line-kind.ts';
import type { BlockNode } from './nodes.ts';
import type { ParagraphReader } from './paragraph-reader.ts';

/**
 * Files a list that holds nothing but labels, of links or facts, like the lines themselves.
 *
 * @param labelled its lines, where the heading above it is their label
 * @returns false for any other list
 */
export function addLabelList(
  paragraphs: ParagraphReader,
  node: BlockNode,
  labelled: readonly LabelLine[],
): boolean {
  const lines = linesOf(node).filter(({ tokens }) => tokens.length > 0);
  const isBulleted = node.type === 'bullet_list';
  const isWhole = lines.every((line, index) => labelled[index] || (isBulleted && isLabelled(line, index)));
  if (lines.length === 0 || !isWhole) return false;
  paragraphs.readLines(lines, false, labelled);
  return true;
}
