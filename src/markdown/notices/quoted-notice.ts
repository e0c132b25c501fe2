// > [!NOTE] A title
// > text

import type { MarkdownIt, Token } from 'markdown-it';
import { setMeta } from '../token-meta.ts';
import { type Notice, readNotice } from './tones.ts';

/** The first line of a quote that is a notice: GitHub's, also as formatters escape it, and Obsidian's with a title and a sign for a fold. */
const mark = /^\\?\[!([A-Za-z]+)\\?\]([-+]?)[ \t]*([^\n]*)(?:\n|$)/;

/** Turns quotes that begin with a marker in brackets into notices. */
export function quotedNotice(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'quoted_notice', (state) => {
    if (!state.src.includes('[!')) return;
    const open: (Notice | undefined)[] = [];
    const kept: Token[] = [];
    for (let index = 0; index < state.tokens.length; index += 1) {
      const token = state.tokens[index];
      if (!token) continue;
      kept.push(token);
      if (token.type === 'blockquote_close') closeNotice(token, open.pop());
      if (token.type !== 'blockquote_open') continue;
      const [paragraph, inline] = state.tokens.slice(index + 1, index + 3);
      const notice = paragraph?.type === 'paragraph_open' ? takeNotice(inline) : undefined;
      open.push(notice);
      if (!notice || !inline) continue;
      Object.assign(token, { type: 'notice_open', tag: 'div' });
      setMeta(token, { kind: 'notice', notice });
      const title = new state.Token('notice_title', 'p', 0);
      setMeta(title, { kind: 'notice', notice });
      title.map = token.map;
      kept.push(title);
      // A marker alone on its line leaves no paragraph.
      if (inline.content === '') index += 3;
      else if (paragraph?.map && inline.map) {
        paragraph.map[0] += 1;
        inline.map[0] += 1;
      }
    }
    state.tokens = kept;
  });
}

/** Reads the mark of a quote, and takes it out of the text. */
function takeNotice(inline: Token | undefined): Notice | undefined {
  const found = inline?.type === 'inline' ? mark.exec(inline.content) : null;
  const [written = '', word = '', sign, title] = found ?? [];
  const fold = sign === '-' ? 'closed' : sign === '+' ? 'open' : undefined;
  const notice = found ? readNotice(word, title, fold) : undefined;
  if (notice && inline) inline.content = inline.content.slice(written.length);
  return notice;
}

function closeNotice(token: Token, notice: Notice | undefined): void {
  if (!notice) return;
  Object.assign(token, { type: 'notice_close', tag: 'div' });
  setMeta(token, { kind: 'notice', notice });
}
