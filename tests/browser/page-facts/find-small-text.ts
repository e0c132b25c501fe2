import { describeElement } from './describe-element.ts';
import { listTextLines } from './text-lines.ts';

/** Pixels: of running text, and of any. */
const least = { running: 16, any: 12 } as const;

/** Text too small to be read: paragraphs and lists of what an author wrote, and anything else. */
export function findSmallText(): string[] {
  const lines = listTextLines().filter(({ element }) => !element.closest('svg, sup, sub'));
  const small = lines.flatMap(({ element }) => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const isRunning = element.matches(
      '.prose > :is(p, ul, ol, blockquote):not([class]), .prose > :is(ul, ol) > li',
    );
    return size < (isRunning ? least.running : least.any)
      ? [`tiny: ${size} px ${describeElement(element)}`]
      : [];
  });
  return [...new Set(small)];
}
