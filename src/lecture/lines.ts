import type { Token } from 'markdown-it';
import { isBreak } from './nodes.ts';

/** One line of a paragraph, as its author typed it. */
export type Line = {
  /** Content without the breaks around it. */
  readonly tokens: readonly Token[];
  /** Breaks behind it: `<br>`, a hard break, a soft one. */
  readonly breaks: readonly Token[];
  /** Index in the body, from 0. */
  readonly start: number;
  /** True where a reader sees a new line: at the start, or after `<br>` or a hard break. */
  readonly isFresh: boolean;
  /** True where a reader sees the line end here. */
  readonly isEnded: boolean;
};

/**
 * Cuts inline tokens at line breaks. Instructors write one fact a line and part them with `<br>`,
 * all in one paragraph.
 *
 * @param start index of the paragraph's first line in the body, from 0
 */
export function splitLines(children: readonly Token[], start: number): Line[] {
  const lines: Line[] = [];
  let tokens: Token[] = [];
  let breaks: Token[] = [];
  let row = start;
  let isFresh = true;
  const finish = (isLast: boolean) => {
    const isEnded = isLast || breaks.some((token) => token.type !== 'softbreak');
    lines.push({ tokens: trimBlank(tokens), breaks, start: row, isFresh, isEnded });
    row += breaks.filter((token) => token.type === 'softbreak' || token.type === 'hardbreak').length;
    isFresh = isEnded;
    tokens = [];
    breaks = [];
  };
  for (const token of children) {
    if (isBreak(token)) {
      breaks.push(token);
    } else if (breaks.length > 0 && isBlank(token)) {
      breaks.push(token);
    } else {
      if (breaks.length > 0) finish(false);
      tokens.push(token);
    }
  }
  if (tokens.length > 0 || breaks.length > 0) finish(true);
  return lines;
}

function isBlank(token: Token): boolean {
  return token.type === 'text' && token.content.trim() === '';
}

function trimBlank(tokens: Token[]): Token[] {
  const first = tokens.findIndex((token) => !isBlank(token));
  const last = tokens.findLastIndex((token) => !isBlank(token));
  return first < 0 ? [] : tokens.slice(first, last + 1);
}
