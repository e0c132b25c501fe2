import type { Token } from 'markdown-it';
import { attributeOf } from './attribute-of.ts';
import { metaOf } from './token-meta.ts';

/** The greatest width that an author wants for a picture. */
export type WidthHint = { readonly unit: 'percent' | 'pixels'; readonly value: number };

/** Classes exist in these steps, since the policy of our pages allows no style of a single element. */
const steps = { percent: 5, pixels: 50 } as const;

/** Wider than any column: not a limit at all. */
const widest = { percent: 100, pixels: 800 } as const;

/**
 * Reads the width of a tag, `50%`, `300` or `300px`, or the one in its style.
 *
 * @example parseWidth('50%') // { unit: 'percent', value: 50 }
 */
export function parseWidth(written: string | undefined, style = ''): WidthHint | undefined {
  const text = written ?? /(?:^|;)\s*(?:max-)?(?:width|zoom)\s*:\s*([^;]+)/i.exec(style)?.[1] ?? '';
  const match = /^\s*(\d{1,5}(?:\.\d+)?)\s*(%|px)?\s*$/.exec(text);
  const value = Number(match?.[1]);
  if (!match || !value) return undefined;
  const unit = match[2] === '%' ? 'percent' : 'pixels';
  return value >= widest[unit] ? undefined : { unit, value };
}

/** The greatest width of a picture: of its tag, or of its style. */
export function widthOf(picture: Token): WidthHint | undefined {
  return parseWidth(attributeOf(picture, 'width') || undefined, metaOf(picture, 'picture')?.style);
}

/**
 * The class that limits a picture to its width, in the next step up.
 *
 * @example widthClass({ unit: 'pixels', value: 320 }) // 'width-350px'
 */
export function widthClass({ unit, value }: WidthHint): string {
  const step = Math.ceil(value / steps[unit]) * steps[unit];
  return unit === 'percent' ? `width-${step}` : `width-${step}px`;
}
