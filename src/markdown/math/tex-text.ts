// $\hat{a}_1$ and $\hat{a}_2$ in a lecture that asks for no formulas

import type { MarkdownIt, StateInline } from 'markdown-it';
import { isFragileTex } from './find-tex.ts';
import { forms } from './math.ts';

/**
 * Leaves formulas as they are written if nothing sets them: Markdown would take their underscores for emphasis and
 * their backslashes for marks. Money has no marks of TeX, and is text like any other.
 */
export function texText(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('escape', 'tex_text', (state, silent) => {
    const start = state.src.charCodeAt(state.pos);
    if (start !== 0x24 && start !== 0x5c) return false;
    const written = findFormula(state);
    if (written === undefined) return false;
    if (!silent) pushLines(state, written);
    state.pos += written.length;
    return true;
  });
}

function findFormula({ src, pos, posMax }: StateInline): string | undefined {
  for (const [form] of forms) {
    form.lastIndex = pos;
    const [written = '', formula = ''] = form.exec(src) ?? [];
    if (written && pos + written.length <= posMax && isFragileTex(formula)) return written;
  }
  return undefined;
}

function pushLines(state: StateInline, written: string): void {
  for (const [index, line] of written.split('\n').entries()) {
    if (index > 0) state.push('softbreak', 'br', 0);
    state.push('text', '', 0).content = line;
  }
}
