import { type Control, listControls } from './controls.ts';
import { describeElement } from './describe-element.ts';

/** Controls that a press in their middle does not reach, wherever the page is scrolled to, since something lies over it. */
export function findCovered(): string[] {
  const place = scrollY;
  scrollTo({ top: 0, behavior: 'instant' });
  const controls = listControls();
  const covered = new Map<HTMLElement, Element | null>();
  const reached = new Set<HTMLElement>();
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
    scrollTo({ top, behavior: 'instant' });
    for (const control of controls) {
      // What floats is where it was; the rest has moved.
      const y = middleOf(control) - (control.layer ? 0 : scrollY);
      if (y < 0 || y >= innerHeight || (control.layer && top > 0)) continue;
      const hit = document.elementFromPoint((control.box.left + control.box.right) / 2, y);
      if (isPartOf(hit, control.element) || scrollsUnder(hit, control.element)) reached.add(control.element);
      else covered.set(control.element, hit);
    }
  }
  scrollTo({ top: place, behavior: 'instant' });
  return [...covered].flatMap(([element, by]) =>
    reached.has(element)
      ? []
      : `covered: ${describeElement(element)} by ${by ? describeElement(by) : 'nothing'}`,
  );
}

function middleOf({ box }: Control): number {
  return (box.top + box.bottom) / 2;
}

/** In a box that scrolls, what sticks to its edge covers nothing for good. */
function scrollsUnder(hit: Element | null, element: HTMLElement): boolean {
  const box = scrollerOf(element.parentElement);
  return box?.contains(hit) === true;
}

function scrollerOf(element: Element | null): Element | null {
  if (!element || element === document.body) return null;
  const scrolls =
    /auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight;
  return scrolls ? element : scrollerOf(element.parentElement);
}

/** A press on a label, or on the link around, does what one on the control does. */
function isPartOf(hit: Element | null, element: HTMLElement): boolean {
  if (!hit) return false;
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const link = hit.closest('a, label');
  return [element, ...labels].some((part) => part.contains(hit)) || link?.contains(element) === true;
}
