// {::comment} … {:/comment}, {::nomarkdown} … {:/nomarkdown}, {::options toc_levels="2..3" /}, ^

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { findEndLine, lineAt } from '../../find-end-line.ts';

const start = /^\{::(comment|nomarkdown|options)\b[^{}\n]*?(\/?)\}\s*$/;
const end = /^\{:\/(?:comment|nomarkdown|options)?\}\s*$/;

/** The same within a line. */
const inLine = /\{::(comment|nomarkdown)\}([^\n]{0,1000}?)\{:\/\1?\}/g;

/** Reads kramdown's extensions: a comment is not part of the page, and what is not Markdown is HTML. */
export function kramdownExtension(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'kramdown_extension', readExtension, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.core.ruler.after('block', 'kramdown_inline', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type !== 'inline' || !token.content.includes('{::')) continue;
      token.content = token.content.replace(inLine, (_written, name, content) =>
        name === 'comment' ? '' : content,
      );
    }
  });
}

function readExtension(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const first = lineAt(state, startLine);
  const isBorder = first === '^' && startLine > 0 && state.isEmpty(startLine - 1);
  const [, name, slash] = start.exec(first) ?? [];
  if (isBorder || slash) {
    if (!silent) state.line = startLine + 1;
    return true;
  }
  const last = name && findEndLine(state, end, startLine, endLine);
  if (!last) return false;
  if (silent) return true;
  if (name === 'nomarkdown') {
    const html = state.push('html_block', '', 0);
    html.content = state.getLines(startLine + 1, last, state.blkIndent, true);
    html.map = [startLine + 1, last];
  }
  state.line = last + 1;
  return true;
}
