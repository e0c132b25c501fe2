// <figure markdown="span">
//   ![A heron](heron.png){ width="300" }
//   <figcaption>At dawn</figcaption>
// </figure>

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { findEndLine, lineAt } from '../../find-end-line.ts';
import { pushParagraph } from '../../notices/notice-tokens.ts';
import { formatFigure } from '../media/format-media.ts';

const opening = /^<figure\b[^<>]*>$/i;
const closing = /<\/figure>$/i;

/** A picture in Markdown with its attributes, and a caption; addresses with blanks are in angle brackets. */
const content =
  /^!\[(?<alt>[^\]\n]*)\]\((?:<(?<bracketed>[^<>\n]+)>|(?<address>[^\s()<>]+))(?:[ \t]+"[^"\n]*")?\)[ \t]*(?:\{(?<attributes>[^{}\n]*)\})?\s*(?:<figcaption\b[^<>]*>(?<caption>[^<>]*)<\/figcaption>)?$/i;

/** A caption that leads somewhere says more than a figure of ours can. */
const link = /\]\(/;

/** More lines than a picture and its caption have. */
const mostLines = 20;

/** Reads a picture in Markdown within a `<figure>`, as MkDocs and kramdown have it, with its `<figcaption>`. Anything else in one stays HTML. */
export function markdownFigure(markdown: MarkdownIt): void {
  markdown.block.ruler.before('html_block', 'markdown_figure', readFigure, {
    alt: ['paragraph', 'reference', 'blockquote'],
  });
}

function readFigure(state: StateBlock, start: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[start] ?? 0) - state.blkIndent >= 4 || !opening.test(lineAt(state, start))) return false;
  const end = findEndLine(state, closing, start, Math.min(endLine, start + mostLines));
  const text = end === undefined ? undefined : readContent(state, start, end);
  if (end === undefined || text === undefined) return false;
  if (silent) return true;
  const id = /\sid="([^"]+)"/i.exec(lineAt(state, start))?.[1];
  pushParagraph(state, text, { start, end: end + 1 }, id);
  state.line = end + 1;
  return true;
}

function readContent(state: StateBlock, start: number, end: number): string | undefined {
  const lines = Array.from({ length: end - start }, (_, index) => lineAt(state, start + 1 + index));
  const inner = lines.join('\n').replace(closing, '').trim();
  const { alt, bracketed, address = '', attributes = '', caption = '' } = content.exec(inner)?.groups ?? {};
  if (link.test(caption)) return undefined;
  const width = /\bwidth\s*=\s*"?(\d+(?:px|%)?)/i.exec(attributes)?.[1];
  return formatFigure(bracketed ?? address, { alt, caption, width });
}
