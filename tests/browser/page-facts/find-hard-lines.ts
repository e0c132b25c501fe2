import { describeElement } from './describe-element.ts';
import { listTexts } from './text-lines.ts';

/** Letters to a line: WCAG 1.4.8 says 80 at most and 40 of Chinese; typographers say 45 to 75, which is what the text of a page has on average. */
const limits = { most: 80, mostOnAverage: 75, least: 45, mostHan: 40 } as const;

/** Running text is what breaks into so many lines. */
const running = 4;

/** From this much room beside a paragraph on, short lines are unnecessary. */
const roomy = 820;

/** Running text whose lines are too long to be found again, or, where there is room, too short. */
export function findHardLines(): string[] {
  const blocks = new Map<HTMLElement, Text[]>();
  for (const text of listTexts()) {
    const block = blockOf(text.parentElement);
    if (block && !block.closest('pre, svg, table')) blocks.set(block, [...(blocks.get(block) ?? []), text]);
  }
  const counts: number[] = [];
  const faults = [...blocks].flatMap(([block, texts]) => {
    const { letters, isHan, lines } = measure(block, texts);
    if (lines < running) return [];
    if (!isHan && block.matches('.prose > p')) counts.push(letters);
    const isLong = letters > (isHan ? limits.mostHan : limits.most);
    const isShort = !isHan && innerWidth > roomy && block.matches('.prose > p') && letters < limits.least;
    return isLong || isShort ? `measure: ${Math.round(letters)} letters in ${describeElement(block)}` : [];
  });
  const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return average > limits.mostOnAverage
    ? [...faults, `measure: ${Math.round(average)} letters on average`]
    : faults;
}

/** How many letters a full line of a block has room for. */
function measure(
  block: HTMLElement,
  texts: readonly Text[],
): { letters: number; isHan: boolean; lines: number } {
  const range = document.createRange();
  const boxes = texts.flatMap((text) => {
    range.selectNodeContents(text);
    return [...range.getClientRects()];
  });
  const written = boxes.reduce((sum, box) => sum + box.width, 0);
  const words = texts.map(({ data }) => data.replace(/\s+/g, ' ')).join('');
  const { paddingLeft, paddingRight } = getComputedStyle(block);
  const width = block.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  return {
    letters: (width * words.length) / written,
    isHan: han > words.length / 2,
    lines: new Set(boxes.map(({ bottom }) => Math.round(bottom / 8))).size,
  };
}

function blockOf(element: HTMLElement | null): HTMLElement | null {
  if (!element || !getComputedStyle(element).display.startsWith('inline')) return element;
  return blockOf(element.parentElement);
}
