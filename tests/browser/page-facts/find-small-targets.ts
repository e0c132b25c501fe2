import { listControlElements } from './controls.ts';
import { describeElement } from './describe-element.ts';

const least = 24;

/** WCAG 2.5.8: 24 pixels each way, or a circle of that size around free of others, or a link within a sentence. Marks in drawings have equals in a table. */
export function findSmallTargets(): string[] {
  const targets = listControlElements()
    .filter((element) => !element.closest('svg') && element.getClientRects().length > 0)
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const isSmall = ({ box }: (typeof targets)[number]) =>
    Math.min(box.width, box.height) < least && box.width > 1;
  return targets.filter(isSmall).flatMap((target) => {
    const { element, box } = target;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const isCrowded = targets.some((other) => {
      if (other === target || other.element.contains(element) || element.contains(other.element))
        return false;
      const { x, y, width, height } = other.box;
      const between = isSmall(other)
        ? Math.hypot(x + width / 2 - middle.x, y + height / 2 - middle.y) / 2
        : Math.hypot(
            Math.max(other.box.left - middle.x, 0, middle.x - other.box.right),
            Math.max(other.box.top - middle.y, 0, middle.y - other.box.bottom),
          );
      return between < least / 2;
    });
    return isCrowded && !isInSentence(element) ? `small: ${describeElement(element)}` : [];
  });
}

function isInSentence(target: HTMLElement): boolean {
  const around = target.closest('p, li, td, dd, figcaption')?.textContent?.trim().length ?? 0;
  return (
    getComputedStyle(target).display === 'inline' && around > (target.textContent?.trim().length ?? 0) + 3
  );
}
