import type { Token } from 'markdown-it';
import { textOf } from '../nodes.ts';
import { joinLines, type Line } from './lines.ts';

/** Lines right below a picture that are its caption, and what they say. */
export type CaptionBelow = { readonly lines: readonly [Line, ...Line[]]; readonly inner: readonly Token[] };

/** `Figure 2: Herons at dawn`, `图 3：池塘`; not `Figure 2 shows`. */
const numbered = /^\s*(?:fig(?:ure)?\.?|图|圖)\s*\d+(?:\.\d+)*[a-z]?\s*[:：.]\s*\S/iu;

/**
 * True for a caption with a number.
 *
 * @example isNumberedCaption('Figure 2: Herons at dawn') // true
 */
export function isNumberedCaption(text: string): boolean {
  return numbered.test(text);
}

/**
 * The caption that lines below a picture start with: `*Herons at dawn*`, or `Figure 2: Herons at dawn` to the end of its
 * sentence.
 */
export function findCaptionBelow([first, ...more]: readonly Line[]): CaptionBelow | undefined {
  if (!first) return undefined;
  const italic = wordsInItalics(first.tokens);
  if (italic) return { lines: [first], inner: italic };
  if (!isNumberedCaption(textOf(first.tokens)) || [first, ...more].some(holdsMarkup)) return undefined;
  const end = [first, ...more].findIndex(endsSentence);
  const lines = [first, ...(end < 0 ? more : more.slice(0, end))] as const;
  return lines.slice(1).some(({ isFresh }) => isFresh) ? undefined : { lines, inner: joinLines(lines) };
}

function wordsInItalics([open, ...rest]: readonly Token[]): readonly Token[] | undefined {
  const isWhole =
    open?.type === 'em_open' && rest.findIndex(({ type }) => type === 'em_close') === rest.length - 1;
  return isWhole ? rest.slice(0, -1) : undefined;
}

function endsSentence({ tokens }: Line): boolean {
  return /[.!?。！？][)）\]]?\s*$/u.test(textOf(tokens));
}

/** Tags of a block, as `<center>`, do not fit in a caption. */
function holdsMarkup({ tokens }: Line): boolean {
  return tokens.some(({ type }) => type === 'html_inline');
}
