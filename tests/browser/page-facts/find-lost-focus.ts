import { type Box, isLarger, meet } from './boxes.ts';
import { clipOf } from './clip-of.ts';
import { contrastOf, groundOf, parseColour } from './colours.ts';
import { listControlElements } from './controls.ts';
import { describeElement } from './describe-element.ts';
import { layerOf } from './text-lines.ts';

/**
 * Controls that take the focus and do not show it: no ring, one that is faint or cut, or a control that something else
 * hides. The page has to have been left by the keyboard, else a browser shows no ring.
 */
export function findLostFocus(): string[] {
  const faults = listControlElements().flatMap((element) => {
    element.focus();
    if (document.activeElement !== element) return [];
    const fault = findRingFault(element) ?? findHidden(element);
    return fault ? `focus: ${fault} ${describeElement(element)}` : [];
  });
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo({ top: 0, behavior: 'instant' });
  return faults;
}

function findRingFault(element: HTMLElement): string | undefined {
  const ringed = [element, ...ringedAround(element)].find((candidate) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  if (!ringed) return 'no ring';
  const { outlineColor, outlineOffset } = getComputedStyle(ringed);
  const offset = Number.parseFloat(outlineOffset);
  const ground = groundOf(offset < 0 ? ringed : ringed.parentElement);
  const contrast = contrastOf(parseColour(outlineColor), ground);
  if (contrast < 3) return `ring of contrast ${contrast.toFixed(2)}`;
  return isRingCut(ringed, offset) ? 'ring cut' : undefined;
}

/** A field may leave its ring to the box that it is a part of. */
function ringedAround(element: HTMLElement): Element[] {
  const { parentElement } = element;
  return parentElement?.matches(':focus-within') ? [parentElement] : [];
}

/** Whether less than a pixel of the ring is to be seen on more than one side: a box that scrolls may hide one. */
function isRingCut(element: Element, offset: number): boolean {
  const clip = clipOf(element.parentElement ?? element);
  return [...element.getClientRects()].some(({ left, right, top, bottom }) => {
    const cuts = [
      left - offset - 1 < clip.left,
      right + offset + 1 > clip.right,
      top - offset - 1 < clip.top,
      bottom + offset + 1 > clip.bottom,
    ];
    return cuts.filter(Boolean).length > 1;
  });
}

/** WCAG 2.4.11: what has the focus is not hidden by what floats above the page. */
function findHidden(element: HTMLElement): string | undefined {
  const [first] = element.getClientRects();
  if (!first) return undefined;
  const window: Box = { left: 0, right: innerWidth, top: 0, bottom: innerHeight };
  const seen = meet(first, meet(window, clipOf(element)));
  if (!isLarger(seen, 0)) return 'out of the window';
  const own = layerOf(element);
  const parts = [0.1, 0.5, 0.9].map((part) => seen.top + (seen.bottom - seen.top) * part);
  const over = parts.map((y) => layerOf(document.elementFromPoint((seen.left + seen.right) / 2, y)));
  return over.every((layer) => layer !== null && layer !== own) ? 'hidden' : undefined;
}
