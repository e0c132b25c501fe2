import type { Token } from 'markdown-it';
import { type BlockNode, isBreak } from '../nodes.ts';

/** One line of a paragraph, as its author typed it. */
export type Line = {
  /** Content without the breaks around it. */
  readonly tokens: readonly Token[];
  /** Breaks after it: `<br>`, a hard break, a soft one. */
  readonly breaks: readonly Token[];
  /** Index in the body, from 0. */
  readonly start: number;
  /** True where a reader sees a new line: at the start, or after `<br>` or a hard break. */
  readonly isFresh: boolean;
  /** True where a reader sees the line end here. */
  readonly isEnded: boolean;
};

/**
 * Cuts inline tokens at line breaks. Instructors write one fact on each line and separate them with `<br>`,
 * all in one paragraph.
 *
 * @param start index of the paragraph's first line in the body, from 0
 */
export function splitLines(children: readonly Token[], start: number): Line[] {
  const lines: Line[] = [];
  let tokens: Token[] = [];
  let breaks: Token[] = [];
  let first = start;
  let row = start;
  let depth = 0;
  let isFresh = true;
  const finish = (isLast: boolean) => {
    const isEnded = isLast || breaks.some((token) => token.type !== 'softbreak');
    lines.push({ tokens: trimBlank(tokens), breaks, start: first, isFresh, isEnded });
    isFresh = isEnded;
    first = row;
    tokens = [];
    breaks = [];
  };
  for (const token of children) {
    depth += token.nesting;
    // A title that is split over two lines is one title: no line ends inside a link or bold words.
    const endsLine = depth === 0 && (isBreak(token) || (breaks.length > 0 && isBlank(token)));
    if (!endsLine && breaks.length > 0) finish(false);
    (endsLine ? breaks : tokens).push(token);
    if (token.type === 'softbreak' || token.type === 'hardbreak') row += 1;
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

/** Lines of a paragraph or list, each with its place in the text. */
export function linesOf(node: BlockNode): Line[] {
  return node.tokens
    .filter((token) => token.type === 'inline')
    .flatMap((token) => splitLines(token.children ?? [], token.map?.[0] ?? node.start));
}

/** Puts lines together again, with the breaks between them and none at the end. */
export function joinLines(lines: readonly Line[]): Token[] {
  return lines.flatMap((line, index) =>
    index < lines.length - 1 ? [...line.tokens, ...line.breaks] : line.tokens,
  );
}
