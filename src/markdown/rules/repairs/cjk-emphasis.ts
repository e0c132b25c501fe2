// **注意：**這是粗體。

import type { MarkdownIt } from 'markdown-it';

/** Characters and punctuation of Chinese and Japanese, which are not separated by spaces, and of Korean, whose endings follow a word directly. */
const cjk =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF—…“”‘’·]/u;

/**
 * Lets emphasis start and end beside Chinese, Japanese and Korean, even if there is a punctuation mark on its inner side. CommonMark requires
 * a space there, which these scripts do not have, and prints the stars; Jekyll did not.
 */
export function cjkEmphasis(markdown: MarkdownIt): void {
  const { State } = markdown.inline;
  markdown.inline.State = class extends State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const scanned = super.scanDelims(start, canSplitWord);
      if (!canSplitWord || (scanned.can_open && scanned.can_close)) return scanned;
      const before = this.src.slice(Math.max(start - 2, 0), start).match(/.$/su)?.[0] ?? ' ';
      const after =
        this.src
          .slice(start + scanned.length, this.posMax)
          .slice(0, 2)
          .match(/^./su)?.[0] ?? ' ';
      if (!cjk.test(before) && !cjk.test(after)) return scanned;
      return {
        ...scanned,
        can_open: scanned.can_open || /\S/.test(after),
        can_close: scanned.can_close || /\S/.test(before),
      };
    }
  };
}
