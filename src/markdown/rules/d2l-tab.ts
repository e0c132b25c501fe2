// :begin_tab:`mxnet`
// text
// :end_tab:

import type { MarkdownIt } from 'markdown-it';
import { lineAt } from '../find-end-line.ts';
import { pushTitle } from '../notices/indented-notice.ts';

const mark = /^:(?:begin_tab:`([^`\n]{1,80})`|end_tab:)$/;

/** Shows the tabs of d2l one below another, each under its title. */
export function d2lTab(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    'fence',
    'd2l_tab',
    (state, start, _end, silent) => {
      if (!state.src.startsWith(':', (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0))) return false;
      const [written, title = ''] = mark.exec(lineAt(state, start)) ?? [];
      if (written === undefined) return false;
      if (silent) return true;
      pushTitle(state, title, start);
      state.line = start + 1;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
}
