// > It waits.
// > [name=Ada] [time=May 1, 2026] [color=red]

import type { MarkdownIt } from 'markdown-it';

const colour = /[ \t]*\[color=[^\]\n]{1,40}\]/g;
const name = /\[name=([^\]\n]{1,100})\]/g;
const time = /[ \t]*\[time=([^\]\n]{1,100})\]/g;

/** Shows who says a quote, and when, as HackMD does; its colour is left out. */
export function hackmdSignature(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'hackmd_signature', ({ tokens, src }) => {
    if (!/\[(?:name|time|color)=/.test(src)) return;
    let depth = 0;
    for (const token of tokens) {
      if (token.type === 'blockquote_open') depth += 1;
      if (token.type === 'blockquote_close') depth -= 1;
      if (depth === 0 || token.type !== 'inline') continue;
      token.content = token.content
        .replace(colour, '')
        .replace(name, '— $1')
        .replace(time, (_written, when: string, at: number, text: string) =>
          text.slice(0, at).trim() === '' ? when : `, ${when}`,
        )
        .trim();
    }
  });
}
