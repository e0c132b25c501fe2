import { contrastOf, groundOf, lay, opacityOf, parseColour } from './colours.ts';
import { describeElement } from './describe-element.ts';
import { listTexts } from './text-lines.ts';

/** WCAG 1.4.3: large is 24 px, or 18.66 px in bold. */
const least = { normal: 4.5, large: 3 } as const;

/** Text that is hard to distinguish from what is behind it. */
export function findFaintText(): string[] {
  const elements = new Set(listTexts().map(({ parentElement }) => parentElement as HTMLElement));
  return [...elements].flatMap((element) => {
    const style = getComputedStyle(element);
    const ground = groundOf(element);
    if (element.closest(':disabled, [aria-disabled="true"]')) return [];
    const [red, green, blue, alpha] = parseColour(element.closest('svg') ? style.fill : style.color);
    const contrast = contrastOf(lay([red, green, blue, alpha * opacityOf(element)], ground), ground);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (contrast >= least[isLarge ? 'large' : 'normal']) return [];
    return `faint: ${contrast.toFixed(2)} ${describeElement(element)}`;
  });
}
