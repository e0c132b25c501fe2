import type { Token } from 'markdown-it';
import names from 'markdown-it-emoji/lib/data/full.mjs';

/** `:rocket:`, `:star::star:`; between digits, in a path or between four colons there is no emoji. */
const run = /(?<![\w:/\\])(?::[a-z0-9_+-]{1,40}:)+(?![:\d])/g;
const name = /:([a-z0-9_+-]{1,40}):/g;

/** The role of d2l before its code, `:label:`: a word for that code. */
const roleAtEnd = /:[a-z]+:$/;

/** Words that authors set between colons for other reasons, such as the fields of reStructuredText. */
const words: ReadonlySet<string> = new Set(['a', 'ab', 'b', 'date', 'end', 'id', 'm', 'on', 'v']);

/**
 * Replaces GitHub's names of emoji with the emoji, in text and nowhere else: code, formulas and addresses stay as they are.
 *
 * @param tokens of the whole body, with the ids of headings, in which the names stay; inline children are changed in place
 */
export function readEmoji(tokens: readonly Token[]): void {
  for (const { children } of tokens) {
    children?.forEach((child, index) => {
      if (child.type !== 'text' || !child.content.includes(':')) return;
      const before = children[index - 1];
      if (before?.type === 'link_open' && before.info === 'auto') return;
      const [role = ''] =
        children[index + 1]?.type === 'code_inline' ? (roleAtEnd.exec(child.content) ?? []) : [];
      child.content = fillEmoji(child.content.slice(0, child.content.length - role.length)) + role;
    });
  }
}

/**
 * @example fillEmoji('At 10:30:45 :rocket:') // 'At 10:30:45 🚀'
 */
export function fillEmoji(text: string): string {
  return text.replace(run, (written) =>
    written.replace(name, (each, word: string) =>
      !words.has(word) && Object.hasOwn(names, word) ? (names[word] ?? each) : each,
    ),
  );
}
