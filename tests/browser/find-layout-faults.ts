import type { Page } from 'playwright-core';

/**
 * Looks over a page as it is laid out now: what is wider than the window, what is cut, what is too small to be
 * hit, and lines that are too long or too short to be read.
 *
 * @example expect(await findLayoutFaults(page)).toEqual([]) // else ['cut: Learning Transferable …']
 */
export async function findLayoutFaults(page: Page): Promise<string[]> {
  return [
    ...(await page.evaluate(findWide)),
    ...(await page.evaluate(findCut)),
    ...(await page.evaluate(findSmallTargets)),
    ...(await page.evaluate(findHardLines)),
  ];
}

/** What reaches past the window, unless it stands in a box that scrolls. */
function findWide(): string[] {
  const isInBox = (element: Element): boolean =>
    element.parentElement !== null &&
    (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element.parentElement).overflowX) ||
      isInBox(element.parentElement));
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const isOut = width > 1 && (right > innerWidth + 1 || left < -1);
    if (!isOut || element.closest('svg, math') || isInBox(element)) return [];
    return `wide: ${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 40)}`;
  });
}

/** Words that a box hides and no ellipsis stands for, at the end of the line or of the last of several. */
function findCut(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const style = getComputedStyle(element);
    const hasEllipsis = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    if (element.clientWidth <= 1 || hasEllipsis || style.clipPath !== 'none') return [];
    const isCut =
      (/hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (/hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
    const text = element.innerText?.trim() ?? '';
    return isCut && text && element.checkVisibility() ? `cut: ${element.className} ${text.slice(0, 40)}` : [];
  });
}

/** WCAG 2.5.8: 24 pixels each way, or room around, or a link within a sentence. Marks in drawings have equals in a table. */
function findSmallTargets(): string[] {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href]:not(svg *), button, input, select, summary'),
  ].filter(
    (target) => target.checkVisibility({ visibilityProperty: true }) && target.getClientRects().length > 0,
  );
  const boxes = all.map((target) => target.getBoundingClientRect());
  const isInSentence = (target: HTMLElement): boolean =>
    getComputedStyle(target).display === 'inline' &&
    (target.closest('p, li, td, dd, figcaption')?.textContent?.trim().length ?? 0) >
      (target.textContent?.trim().length ?? 0) + 3;
  const isNear = (at: number): boolean => {
    const box = boxes[at] as DOMRect;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return boxes.some((other, index) => {
      if (index === at || all[index]?.contains(all[at] as Node) || all[at]?.contains(all[index] as Node))
        return false;
      const gap = Math.hypot(
        Math.max(other.left - x, 0, x - other.right),
        Math.max(other.top - y, 0, y - other.bottom),
      );
      return gap < 12;
    });
  };
  return all.flatMap((target, at) => {
    const box = boxes[at] as DOMRect;
    const isSmall = Math.min(box.width, box.height) < 24 && box.width > 1;
    if (!isSmall || isInSentence(target) || !isNear(at)) return [];
    return `small: ${target.tagName} ${target.className} ${target.textContent?.trim().slice(0, 40)}`;
  });
}

/** Paragraphs of four lines and more with over 80 letters a line or, where there is room for more, under 45. */
function findHardLines(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.prose > p')].flatMap((paragraph) => {
    const text = paragraph.innerText.trim();
    const lines = Math.round(
      paragraph.clientHeight / Number.parseFloat(getComputedStyle(paragraph).lineHeight),
    );
    if (lines < 4 || /\p{Script=Han}/u.test(text)) return [];
    const isLong = text.length / lines > 80;
    const isShort = innerWidth >= 820 && text.length / (lines - 1) < 45;
    return isLong || isShort ? `measure: ${Math.round(text.length / lines)} ${text.slice(0, 40)}` : [];
  });
}
