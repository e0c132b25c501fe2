// %% a note to oneself %%, {/* and in MDX */}

import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { findEndLine, lineAt } from '../../find-end-line.ts';

/** A comment on lines of its own; nothing else on the first of several ends it. */
const forms = [
  { sign: '%%', whole: /^%%(?!%).*\S.*%%$/, start: /^%%(?:\s(?:[^%]|%(?!%))*)?$/, end: /(?:^|\s)%%$/ },
  { sign: '{/*', whole: /^\{\/\*(?:(?!\*\/\}).)*\*\/\}$/, start: /^(?!.*\*\/\})/, end: /\*\/\}$/ },
] as const;

/** Read up to a length, so that many percent signs cost no more than a few. */
const within = /%%(?!%)(?=[^\n]*?\p{L})(?:[^%\n]|%(?!%)){1,600}%%(?![%\p{L}\p{N}])/uy;

/** A comment of MDX. */
const ofMdx = /\{\/\*[\s\S]{0,2000}?\*\/\}/y;

/**
 * Leaves the comments of Obsidian off the page: on their own line, on several, and within a line, as tokens of
 * type `comment`. Comments of MDX are left off as well.
 */
export function obsidianComment(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'obsidian_comment', readBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.inline.ruler.before('emphasis', 'obsidian_comment', readInline);
  markdown.renderer.rules.comment = () => '';
}

function readBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const first = lineAt(state, startLine);
  const form = forms.find(({ sign }) => first.startsWith(sign));
  if (!form) return false;
  const last = form.whole.test(first)
    ? startLine
    : form.start.test(first)
      ? findEndLine(state, form.end, startLine + 1, endLine)
      : undefined;
  if (last === undefined) return false;
  if (!silent) state.line = last + 1;
  return true;
}

function readInline(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src.startsWith('{/*', pos)) return takeComment(state, ofMdx, silent);
  if (src.charCodeAt(pos) !== 0x25 || /[%\p{L}\p{N}]/u.test(src[pos - 1] ?? ' ')) return false;
  return takeComment(state, within, silent);
}

function takeComment(state: StateInline, form: RegExp, silent: boolean): boolean {
  form.lastIndex = state.pos;
  const written = form.exec(state.src)?.[0];
  if (written === undefined) return false;
  if (!silent) state.push('comment', '', 0).content = written;
  state.pos += written.length;
  return true;
}
