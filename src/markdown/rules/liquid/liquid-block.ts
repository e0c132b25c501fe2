// {% highlight python %} … {% endhighlight %}, {% raw %} … {% endraw %}, {% comment %} … {% endcomment %}

import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it';
import { findEndLine, lineAt } from '../../find-end-line.ts';

type Form = { readonly start: RegExp; readonly end: RegExp };

const highlight: Form = {
  start: /^\{%-?\s*highlight\s+([\w+#-]+)[^%\n]*%\}\s*$/,
  end: /\{%-?\s*endhighlight\s*-?%\}/,
};
const comment: Form = { start: /^\{%-?\s*comment\s*-?%\}/, end: /\{%-?\s*endcomment\s*-?%\}/ };
const raw: Form = { start: /\{%-?\s*raw\s*-?%\}/, end: /\{%-?\s*endraw\s*-?%\}/ };

const rawLine = /^\{%-?\s*(?:end)?raw\s*-?%\}\s*$/;
const rawMarks = /\{%-?[ \t]*(?:end)?raw[ \t]*-?%\}\n?/g;

/**
 * Reads the blocks of Liquid that mean something for the text itself: coloured code is a code block, a comment is not part
 * of the page, and what is in `raw` is text. A block that never ends stays as it is, and is reported.
 */
export function liquidBlock(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'liquid_block', readBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.core.ruler.after('inline', 'liquid_raw', readRaw);
}

function readBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const first = lineAt(state, startLine);
  if (!first.startsWith('{%')) return false;
  const isRaw = rawLine.test(first);
  const form = isRaw ? raw : [highlight, comment].find(({ start }) => start.test(first));
  const end = form && findEndLine(state, form.end, startLine, endLine);
  if (!form || end === undefined) return false;
  if (silent) return true;
  const token = form === comment ? undefined : state.push(isRaw ? 'liquid_raw' : 'fence', 'code', 0);
  state.line = isRaw ? startLine + 1 : end + 1;
  if (!token) return true;
  token.map = [startLine, state.line];
  token.markup = '{%';
  token.info = highlight.start.exec(first)?.[1] ?? '';
  token.content = isRaw ? first : state.getLines(startLine + 1, end, state.sCount[startLine] ?? 0, true);
  return true;
}

/** Removes the tags, and turns the Liquid between them into text. Code is left as it is, except for tags in pairs. */
function readRaw(state: StateCore): void {
  if (!raw.end.test(state.src)) return;
  let isRaw = false;
  const readMark = (token: Token): Token[] => {
    if (raw.start.test(token.content)) isRaw = true;
    else if (raw.end.test(token.content)) isRaw = false;
    else return isRaw ? [makeText(token)] : [token];
    return [];
  };
  state.tokens = state.tokens.flatMap((token) => {
    if (token.type === 'liquid_raw') return readMark(token);
    if (token.type === 'fence' || token.type === 'code_block') stripPairs(token);
    token.children =
      token.children?.flatMap((child) => {
        if (child.type === 'code_inline') stripPairs(child);
        return child.type === 'liquid' ? readMark(child) : [child];
      }) ?? null;
    return [token];
  });
}

function makeText(token: Token): Token {
  token.type = 'text';
  return token;
}

function stripPairs(token: Token): void {
  if (raw.start.test(token.content) && raw.end.test(token.content))
    token.content = token.content.replace(rawMarks, '');
}
