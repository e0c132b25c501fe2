import { contrastOf, groundOf, lay, parseColour } from './colours.ts';
import { listControlElements } from './controls.ts';
import { describeElement } from './describe-element.ts';

/** WCAG 1.4.11. */
const least = 3;

/**
 * Fields whose edge, and icons of controls whose shape, cannot be distinguished from what is around or behind
 * them.
 */
export function findFaintControls(): string[] {
  const controls = listControlElements();
  const fields = controls
    .filter((element) => element.matches('input, select, textarea'))
    .flatMap(findFaintEdge);
  const icons = controls.flatMap((control) => [...control.querySelectorAll<HTMLElement>('.icon')]);
  return [...fields, ...icons.flatMap(findFaintIcon)];
}

/** A field is seen by its own edge, or by that of the box around it that holds nothing but its parts. */
function findFaintEdge(field: HTMLElement): string[] {
  const { appearance } = getComputedStyle(field);
  // The browser draws these, in colours that it answers for.
  if (appearance !== 'none' && field.matches('[type="checkbox"], [type="radio"]')) return [];
  const boxes = [field, field.parentElement, field.parentElement?.parentElement].filter((box) => box != null);
  const best = Math.max(...boxes.map(edgeContrastOf));
  return best >= least ? [] : [`faint edge: ${best.toFixed(2)} ${describeElement(field)} ${field.className}`];
}

function edgeContrastOf(box: Element): number {
  const { borderBottomColor, borderBottomWidth } = getComputedStyle(box);
  const around = groundOf(box.parentElement);
  const isDrawn = Number.parseFloat(borderBottomWidth) > 0;
  const edge = isDrawn ? lay(parseColour(borderBottomColor), around) : groundOf(box);
  return contrastOf(edge, around);
}

function findFaintIcon(icon: HTMLElement): string[] {
  const ground = groundOf(icon.parentElement);
  if (!icon.checkVisibility({ checkOpacity: true, visibilityProperty: true })) return [];
  const contrast = contrastOf(lay(parseColour(getComputedStyle(icon).backgroundColor), ground), ground);
  return contrast >= least
    ? []
    : [`faint icon: ${contrast.toFixed(2)} ${describeElement(icon)} ${icon.className}`];
}
