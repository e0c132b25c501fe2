// ==what matters==

import type { MarkdownIt } from 'markdown-it';

/** Read up to a length; two equals signs as an operator, `a==b`, are not a mark. */
const form = /==(?=[^\s=])([^=\n]{0,400}?[^\s=])==(?![=\w])/y;

/** Marks words as Obsidian, HackMD and Typora do. */
export function mark(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('emphasis', 'mark', (state, silent) => {
    const { src, pos, posMax } = state;
    if (src.charCodeAt(pos) !== 0x3d || /[=\w]/.test(src[pos - 1] ?? ' ')) return false;
    form.lastIndex = pos;
    const written = form.exec(src)?.[0];
    if (written === undefined || pos + written.length > posMax) return false;
    if (!silent) {
      state.push('mark_open', 'mark', 1);
      state.pos = pos + 2;
      state.posMax = pos + written.length - 2;
      markdown.inline.tokenize(state);
      state.push('mark_close', 'mark', -1);
      state.posMax = posMax;
    }
    state.pos = pos + written.length;
    return true;
  });
}
