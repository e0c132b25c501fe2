// [[Herons]], [[Herons#In the water|wading]], ![[heron.png|400]]

import type { MarkdownIt, StateInline } from 'markdown-it';
import { setMeta, type Wikilink } from '../../token-meta.ts';

/** Read up to a length, so that many brackets cost no more than a few. */
const form = /(!?)\[\[([^[\]|#\n]{0,300})(?:#\^?([^[\]|\n]{1,300}))?(?:\\?\|([^[\]\n]{0,300}))?\]\](?![([])/y;

/**
 * Takes the links of Obsidian out of the text, as tokens of type `wikilink`; what they lead to is found when all files
 * of the course are known. `[[Paper]](https://…)` is a link whose text has brackets, and so is `[[1]]` where a line says `[1]: https://…`.
 */
export function wikilink(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'wikilink', (state, silent) => {
    const sign = state.src.charCodeAt(state.pos);
    if (sign !== 0x5b && sign !== 0x21) return false;
    form.lastIndex = state.pos;
    const [written, mark, target = '', heading = '', text = ''] = form.exec(state.src) ?? [];
    if (written === undefined || !isName(target, heading) || isReference(state, `${target}${text}`))
      return false;
    if (!silent) {
      const link: Wikilink = {
        target: target.trim(),
        heading: heading.trim(),
        text: text.trim(),
        isEmbed: mark === '!',
      };
      const token = state.push('wikilink', '', 0);
      token.content = written;
      setMeta(token, { kind: 'wikilink', link });
    }
    state.pos += written.length;
    return true;
  });
  markdown.renderer.rules.wikilink = (tokens, index) =>
    markdown.utils.escapeHtml(tokens[index]?.content ?? '');
}

/** Numbers between brackets are a matrix, and a word in capitals is one of a prompt: `[[CLS]]`. */
function isName(target: string, heading: string): boolean {
  return heading !== '' || (/\p{L}/u.test(target) && !/^[A-Z]{1,5}$/.test(target.trim()));
}

function isReference({ env, md }: StateInline, text: string): boolean {
  const references: unknown = env.references;
  const key = md.utils.normalizeReference(text);
  return typeof references === 'object' && references !== null && Object.hasOwn(references, key);
}
