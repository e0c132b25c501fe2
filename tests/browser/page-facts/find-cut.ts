import { describeElement } from './describe-element.ts';

/**
 * Words that a box hides: none may do so without an ellipsis, at the end of the line or of the last of several; and
 * what has one says the whole elsewhere: by a title, by what it leads to, or by what its press fills in.
 */
export function findCut(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const style = getComputedStyle(element);
    const hasEllipsis = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    if (element.clientWidth <= 1 || style.clipPath !== 'none') return [];
    // What lies between lines may be cut: no ink is there.
    const between =
      Math.max(0, Number.parseFloat(style.lineHeight) - Number.parseFloat(style.fontSize)) / 2 || 0;
    const isCut =
      (/hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (/hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + between + 1);
    if (!isCut || !element.innerText?.trim() || !element.checkVisibility()) return [];
    const isWholeElsewhere =
      hasEllipsis && element.closest('a[href], button, select, [title], article, li') !== null;
    return isWholeElsewhere ? [] : `cut: ${describeElement(element)}`;
  });
}
