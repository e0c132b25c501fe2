import { type Box, isLarger, meet } from './boxes.ts';
import { clipOf } from './clip-of.ts';

/** A line of text, or what of one a text node holds. */
export type TextLine = {
  readonly node: Text;
  readonly element: HTMLElement;
  /** What its letters cover, about: less than a line is high. */
  readonly box: Box;
  /** What it floats with above the page, if it does. */
  readonly layer: Element | null;
};

/** Height of the ink of a line, in em: from its capitals to the foot of its p and q, less a hair. */
const ink = 0.8;

/** Every line of text that a reader sees, now or after scrolling. */
export function listTextLines(): TextLine[] {
  return listTexts().flatMap((node) => {
    const element = node.parentElement as HTMLElement;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const clip = clipOf(element);
    const layer = layerOf(element);
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].flatMap(({ left, right, top, bottom }) => {
      const middle = (top + bottom) / 2;
      const half = Math.min((size * ink) / 2, (bottom - top) / 2);
      const box = meet(clip, { left, right, top: middle - half, bottom: middle + half });
      return isLarger(box, 2) ? [{ node, element, box, layer }] : [];
    });
  });
}

/** Text nodes that are drawn. */
export function listTexts(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() && isDrawn(node.parentElement)) texts.push(node);
  }
  return texts;
}

/** A formula draws its text by rules of its own, and some elements hold text for who cannot see them. */
const undrawn = 'math, video, audio, canvas, iframe, object, noscript';

function isDrawn(element: HTMLElement | null): boolean {
  return (
    element !== null &&
    !element.closest(undrawn) &&
    element.checkVisibility({ checkOpacity: true, visibilityProperty: true }) &&
    getComputedStyle(element).color !== 'rgba(0, 0, 0, 0)'
  );
}

/** What stays where it is while the page scrolls, or lies above all of it. */
export function layerOf(element: Element | null): Element | null {
  if (!element) return null;
  const floats =
    /fixed|sticky/.test(getComputedStyle(element).position) || element.matches('dialog, [popover]');
  return floats ? element : layerOf(element.parentElement);
}
