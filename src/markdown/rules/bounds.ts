import type { MarkdownIt, Token } from 'markdown-it';

/** What a post may have before its text is read; each costs microseconds and hundreds of bytes to read. */
const mostBlocks = 200_000;
const mostMarks = 300_000;
const mostNotes = 20_000;

/** Where markdown-it stops in a text, to try every rule: the ends of lines, and what may be a mark. */
const marks = /[\n!#$%&*+\-:<=>@[\\\]^_`{}~]/g;

/**
 * Leaves a post unread if it has more blocks or marks than can be read in bounded time and memory. No person
 * has written a tenth of either into one post.
 */
export function bounds(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'bounds', (state) => {
    const excess = findExcess(state.src, state.tokens);
    if (excess === undefined) return;
    state.env.excess = excess;
    state.tokens = [];
  });
}

/** What {@link bounds} found too much of in a text that was parsed with the given environment. */
export function excessOf(env: Readonly<Record<string, unknown>>): string | undefined {
  return typeof env.excess === 'string' ? env.excess : undefined;
}

function findExcess(text: string, tokens: readonly Token[]): string | undefined {
  const blocks = tokens.filter(({ nesting, type }) => nesting >= 0 && type !== 'inline').length;
  if (blocks > mostBlocks) return `more than ${mostBlocks} paragraphs, items, cells and other blocks`;
  const notes = tokens.filter(({ type }) => type === 'footnote_open').length;
  if (notes > mostNotes) return `more than ${mostNotes} footnotes`;
  if (text.length <= mostMarks) return undefined;
  let count = 0;
  for (const { type, content } of tokens) {
    if (type === 'inline') count += content.match(marks)?.length ?? 0;
  }
  return count > mostMarks ? `more than ${mostMarks} line breaks and marks such as * and [` : undefined;
}
