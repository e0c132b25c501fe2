import { describeElement } from './describe-element.ts';

/** Letters; what is longer may go over two lines. */
const longest = 24;

/** Marks and keys in a frame that the end of a line cuts in two. */
export function findBrokenMarks(): string[] {
  const framed = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
    const { display, borderLeftWidth, borderRightWidth } = getComputedStyle(element);
    const isFramed = Number.parseFloat(borderLeftWidth) > 0 && Number.parseFloat(borderRightWidth) > 0;
    return display === 'inline' && isFramed && element.innerText.length <= longest;
  });
  return framed
    .filter((element) => element.getClientRects().length > 1)
    .map((element) => `broken: ${describeElement(element)}`);
}
