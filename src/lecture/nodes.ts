import type { Token } from 'markdown-it';
import type { GalleryRow } from './lecture.ts';

/** A table whose cells hold pictures and nothing else, except for one row that may name the columns. */
export type ImageTable = { readonly pictures: readonly Token[]; readonly rows: readonly GalleryRow[] };

/** A whole block of the document: its opening token, or the only one, and everything up to its close. */
export type BlockNode = {
  readonly tokens: readonly Token[];
  readonly type: string;
  /** Index of its first line in the body, from 0. */
  readonly start: number;
  /** Of a table that holds nothing but pictures. */
  readonly table?: ImageTable;
};

/**
 * Cuts a flat list of tokens into the blocks that follow one another.
 *
 * @example findNodes(parse('# A\n\nB')).map((node) => node.type) // ['heading', 'paragraph']
 */
export function findNodes(tokens: readonly Token[]): BlockNode[] {
  const nodes: BlockNode[] = [];
  let first = 0;
  let depth = 0;
  tokens.forEach((token, index) => {
    depth += token.nesting;
    if (depth > 0) return;
    const open = tokens[first];
    if (open) {
      nodes.push({
        tokens: tokens.slice(first, index + 1),
        type: open.type.replace(/_open$/, ''),
        start: open.map?.[0] ?? 0,
      });
    }
    first = index + 1;
  });
  return nodes;
}

/** The inline content of a paragraph or heading. */
export function inlineChildren(node: BlockNode): readonly Token[] {
  return node.tokens.find((token) => token.type === 'inline')?.children ?? [];
}

/**
 * Inline tokens as the plain text that a reader sees: no markup, line breaks as spaces.
 *
 * @example textOf(childrenOf('**CLIP** architecture<br>')) // 'CLIP architecture'
 */
export function textOf(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    if (written.has(token.type)) text += token.content;
    else if (isBreak(token)) text += ' ';
  }
  return (uneven.test(text) ? text.replace(blanks, ' ') : text).trim();
}

/** Tokens whose content is what readers see, or the source of it. */
const written: ReadonlySet<string> = new Set(['text', 'code_inline', 'formula', 'dead_link', 'tag_word']);

/** White space, zero-width space and soft hyphen: what a reader sees as one space, or not at all. */
const blanks = /[\s\u200b\u00ad]+/g;
const uneven = /[^\S ]|[\u200b\u00ad]| {2}/;

/** True for `<br>` in any spelling and for the line breaks of Markdown. */
export function isBreak(token: Token): boolean {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return true;
  return token.type === 'html_inline' && /^<br\s*\/?>$/i.test(token.content);
}
