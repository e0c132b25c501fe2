import { linesOf } from './bare-label.ts';
import type { LabelLine } from './label-line.ts';
import type { LectureReader } from './lecture-reader.ts';
import { findLineKind } from './line-kind.ts';
import type { BlockNode } from './nodes.ts';

/**
 * Files a list that holds nothing but label lines like the lines themselves.
 *
 * @param labelled its lines, where the heading above it is their label
 * @returns false for any other list
 */
export function addLabelList(
  reader: LectureReader,
  node: BlockNode,
  labelled: readonly LabelLine[],
): boolean {
  const lines = linesOf(node).filter(({ tokens }) => tokens.length > 0);
  const labels = lines.flatMap((line, index) => {
    const kind = findLineKind(line);
    return labelled[index] ?? (kind.kind === 'label' && node.type === 'bullet_list' ? kind.label : []);
  });
  if (labels.length < lines.length) return false;
  for (const [index, label] of labels.entries()) reader.addLabel(label, lines[index]?.start ?? node.start);
  return labels.length > 0;
}
