import { findMeeting } from './boxes.ts';
import { listControls } from './controls.ts';
import { describeElement } from './describe-element.ts';
import { listTextLines } from './text-lines.ts';

/** Lines of text that run into each other, and controls that lie over each other. */
export function findOverlaps(): string[] {
  // What an ellipsis hides is a box of its own on the same line.
  const texts = findMeeting(listTextLines()).filter(
    ([a, b]) => a.layer === b.layer && !(a.node === b.node && a.box.top === b.box.top),
  );
  const controls = findMeeting(listControls()).filter(
    ([a, b]) => a.layer === b.layer && !a.element.contains(b.element) && !b.element.contains(a.element),
  );
  return [...texts, ...controls].map(
    ([a, b]) => `overlap: ${describeElement(a.element)} and ${describeElement(b.element)}`,
  );
}
