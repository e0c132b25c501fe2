import { describeElement } from './describe-element.ts';

/** What reaches past the window, unless it is in a box that scrolls or cuts; and a page that scrolls sideways. */
export function findWide(): string[] {
  const isInBox = ({ parentElement }: Element): boolean =>
    parentElement !== null &&
    (/auto|scroll|hidden|clip/.test(getComputedStyle(parentElement).overflowX) || isInBox(parentElement));
  const wide = [...document.body.querySelectorAll('*')].flatMap((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const isOut = width > 1 && (right > innerWidth + 1 || left < -1);
    if (!isOut || element.closest('svg, math') || isInBox(element) || !element.checkVisibility()) return [];
    return `wide: ${describeElement(element)}`;
  });
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [...wide, `wide: the page is ${scrollWidth} px`] : wide;
}
