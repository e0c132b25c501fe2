// - [ ] to do
// - [x] done

import type { MarkdownIt } from 'markdown-it';

const box = /^\[([ xX])\][ \t]+/;

/** Shows the items of a list that are to be ticked off with a box. It is a sign and no control: nothing could remember it. */
export function taskItem(markdown: MarkdownIt): void {
  markdown.core.ruler.after('inline', 'task_item', ({ tokens }) => {
    tokens.forEach((token, index) => {
      const [first] = token.children ?? [];
      if (tokens[index - 2]?.type !== 'list_item_open' || first?.type !== 'text') return;
      first.content = first.content.replace(box, (_box, tick: string) => (tick === ' ' ? '☐ ' : '☑ '));
    });
  });
}
