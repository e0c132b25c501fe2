// > text
// {: .prompt-tip }

import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { attributeOf } from '../attribute-of.ts';
import { setMeta } from '../token-meta.ts';
import { type Notice, readNotice } from './tones.ts';

/** Classes of a notice: of Chirpy, Minimal Mistakes and Just the Docs, themes of Jekyll. */
const classes =
  /(?:^|\s)(?:prompt-([a-z]+)|notice--([a-z]+)|(notice)|(note|important|warning|tip|caution|danger|info))(?=\s|$)/;

/**
 * Turns the quotes and paragraphs to which a theme gives a class into notices. A bare word on a paragraph is a class that the course may
 * style itself. It must know the attributes of blocks.
 */
export function classNotice(markdown: MarkdownIt): void {
  markdown.core.ruler.push('class_notice', (state) => {
    if (!/\{:?\s*\.(?:prompt-|notice|note|important|warning|tip|caution|danger|info)/.test(state.src)) return;
    const open: (Notice | undefined)[] = [];
    state.tokens = state.tokens.flatMap((token) => {
      if (/^(?:blockquote|paragraph)_open$/.test(token.type)) {
        const notice = findNotice(token);
        open.push(notice);
        return notice ? openNotice(state, token, notice) : [token];
      }
      const notice = /^(?:blockquote|paragraph)_close$/.test(token.type) ? open.pop() : undefined;
      return notice ? closeNotice(state, token, notice) : [token];
    });
  });
}

function findNotice(token: Token): Notice | undefined {
  const [, ofChirpy, ofMinimal, plain, word] = classes.exec(attributeOf(token, 'class')) ?? [];
  const name = ofMinimal === 'primary' || ofMinimal === 'secondary' ? 'notice' : ofMinimal;
  const ofQuote = token.type === 'blockquote_open' ? (ofChirpy ?? word) : undefined;
  const notice = readNotice(name ?? plain ?? ofQuote ?? '');
  return notice && (ofMinimal || plain) ? { ...notice, hasNoTitle: true } : notice;
}

/** A quote becomes the notice; a paragraph is put into one. */
function openNotice(state: StateCore, token: Token, notice: Notice): Token[] {
  const open = new state.Token('notice_open', 'div', 1);
  const title = new state.Token('notice_title', 'p', 0);
  for (const each of [open, title]) {
    setMeta(each, { kind: 'notice', notice });
    each.map = token.map;
    each.level = token.level;
  }
  const id = attributeOf(token, 'id');
  if (id) open.attrs = [['id', id]];
  token.attrs = null;
  return token.type === 'paragraph_open' ? [open, title, token] : [open, title];
}

function closeNotice(state: StateCore, token: Token, notice: Notice): Token[] {
  const close = new state.Token('notice_close', 'div', -1);
  setMeta(close, { kind: 'notice', notice });
  close.level = token.level;
  return token.type === 'paragraph_close' ? [token, close] : [close];
}
