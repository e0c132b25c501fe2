import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import { wordsOf } from '../../words/words-of.ts';
import { attributeOf } from '../attribute-of.ts';
import { renderEnvironment } from '../render.ts';
import { metaOf, setMeta } from '../token-meta.ts';
import type { Notice } from './tones.ts';

/** Lines of a block that is being read. */
export type Span = { readonly start: number; readonly end: number };

/** Pushes a notice whose content is read by `readContent`. */
export function pushNotice(
  state: StateBlock,
  notice: Notice,
  { start, end }: Span,
  readContent: () => void,
): void {
  const open = state.push('notice_open', 'div', 1);
  open.map = [start, end];
  setMeta(open, { kind: 'notice', notice });
  const title = state.push('notice_title', 'p', 0);
  title.map = [start, start + 1];
  setMeta(title, { kind: 'notice', notice });
  readContent();
  setMeta(state.push('notice_close', 'div', -1), { kind: 'notice', notice });
}

/** Reads lines as blocks of their own, as if nothing surrounded them. */
export function readLines(state: StateBlock, { start, end }: Span): void {
  const { level, parentType, lineMax } = state;
  // A container of lines counts as a level, though it may leave no token.
  state.level = level + 1;
  state.parentType = 'root';
  state.lineMax = end;
  state.md.block.tokenize(state, start, end);
  Object.assign(state, { level, parentType, lineMax });
}

/** Pushes a paragraph whose text is yet to be read, with an id that links may lead to. */
export function pushParagraph(state: StateBlock, text: string, { start, end }: Span, id = ''): void {
  const open = state.push('paragraph_open', 'p', 1);
  open.map = [start, end];
  if (id) open.attrs = [['id', id]];
  const inline = state.push('inline', '', 0);
  inline.content = text;
  inline.map = [start, end];
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
}

function noticeOf(token: Token | undefined): Notice {
  return metaOf(token, 'notice')?.notice ?? { tone: 'note' };
}

/** Prints notices: a box with a title, or a fold with one. */
export function printNotices(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  rules.notice_open = (tokens, index) => {
    const { tone, fold } = noticeOf(tokens[index]);
    const id = attributeOf(tokens[index], 'id');
    const className = `class="notice notice-${tone}"${id && ` id="${markdown.utils.escapeHtml(id)}"`}`;
    return fold ? `<details ${className}${fold === 'open' ? ' open' : ''}>\n` : `<div ${className}>\n`;
  };
  rules.notice_title = (tokens, index, _options, environment = {}) => {
    const { tone, title, fold, hasNoTitle } = noticeOf(tokens[index]);
    if (hasNoTitle && !fold) return '';
    const words = wordsOf(renderEnvironment(environment).language).notices;
    const shown = title ? markdown.renderInline(title, environment) : words[tone];
    return fold
      ? `<summary class="notice-title">${shown}</summary>\n`
      : `<p class="notice-title">${shown}</p>\n`;
  };
  rules.notice_close = (tokens, index) => (noticeOf(tokens[index]).fold ? '</details>\n' : '</div>\n');
}
