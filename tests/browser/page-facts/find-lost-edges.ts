import { contrastOf, groundOf, parseColour } from './colours.ts';
import { listControlElements } from './controls.ts';
import { describeElement } from './describe-element.ts';

/** With forced colours: fields and buttons without an edge, and icons of the colour of their ground. */
export function findLostEdges(): string[] {
  const controls = listControlElements();
  const edgeless = controls.filter(
    (element) => element.matches('button, select, input') && !hasEdge(element),
  );
  const icons = controls.flatMap((control) => [...control.querySelectorAll('.icon')]).filter(isLost);
  return [
    ...edgeless.map((element) => `no edge: ${describeElement(element)} ${element.className}`),
    ...icons.map((icon) => `no icon: ${icon.className}`),
  ];
}

function hasEdge(element: HTMLElement): boolean {
  if (element.matches('[type="checkbox"], [type="radio"]')) return true;
  return [element, element.parentElement, element.parentElement?.parentElement].some((box) => {
    if (!box) return false;
    const { borderBottomWidth, borderBottomStyle, borderBottomColor, textDecorationLine } =
      getComputedStyle(box);
    const ground = groundOf(box.parentElement);
    if (textDecorationLine === 'underline') return true;
    const isDrawn = Number.parseFloat(borderBottomWidth) >= 1 && borderBottomStyle !== 'none';
    return isDrawn && contrastOf(parseColour(borderBottomColor), ground) >= 3;
  });
}

function isLost(icon: Element): boolean {
  const ground = groundOf(icon.parentElement);
  if (!icon.checkVisibility({ checkOpacity: true, visibilityProperty: true })) return false;
  return contrastOf(parseColour(getComputedStyle(icon).backgroundColor), ground) < 3;
}
