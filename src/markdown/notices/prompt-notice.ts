// > text
// {: .prompt-tip }

import type { MarkdownIt, Token } from 'markdown-it';
import { attributeOf } from '../attribute-of.ts';
import { setMeta } from '../token-meta.ts';
import { readNotice } from './tones.ts';

const prompt = /(?:^|\s)prompt-([a-z]+)(?:\s|$)/;

/** Turns the quotes to which Chirpy, a Jekyll theme, gives a class into notices. It must know the attributes of blocks. */
export function promptNotice(markdown: MarkdownIt): void {
  markdown.core.ruler.push('prompt_notice', (state) => {
    if (!state.src.includes('.prompt-')) return;
    const kept: Token[] = [];
    const open: (Token | undefined)[] = [];
    for (const token of state.tokens) {
      kept.push(token);
      if (token.type === 'blockquote_close' && open.pop()) token.type = 'notice_close';
      if (token.type !== 'blockquote_open') continue;
      const notice = readNotice(prompt.exec(attributeOf(token, 'class'))?.[1] ?? '');
      open.push(notice && token);
      if (!notice) continue;
      Object.assign(token, { type: 'notice_open', tag: 'div', attrs: null });
      setMeta(token, { kind: 'notice', notice });
      const title = new state.Token('notice_title', 'p', 0);
      setMeta(title, { kind: 'notice', notice });
      title.map = token.map;
      kept.push(title);
    }
    state.tokens = kept;
  });
}
