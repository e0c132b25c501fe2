import { type Box, isLarger, meet } from './boxes.ts';
import { clipOf } from './clip-of.ts';
import { layerOf } from './text-lines.ts';

/** Something to press, choose or fill in. */
export type Control = {
  readonly element: HTMLElement;
  readonly box: Box;
  readonly layer: Element | null;
};

const selector =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, audio[controls], video[controls], [tabindex="0"]:not(pre, div)';

/** Every control that a reader sees, now or after scrolling. A link that breaks has a box for each of its lines. */
export function listControls(): Control[] {
  return listControlElements().flatMap((element) => {
    const clip = clipOf(element);
    const layer = layerOf(element);
    return [...element.getClientRects()].flatMap(({ left, right, top, bottom }) => {
      const box = meet(clip, { left, right, top, bottom });
      return isLarger(box, 1) ? [{ element, box, layer }] : [];
    });
  });
}

/** Controls that are drawn, in their order. */
export function listControlElements(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    element.checkVisibility({ checkOpacity: true, visibilityProperty: true }),
  );
}
