// $E = mc^2$, $$…$$ in a line or around several, \(…\), \[…\]; only for posts that ask for it

import type { MarkdownIt, StateInline } from 'markdown-it';
import { keepMarkup } from '../kept.ts';

/** How formulas are set off. A formula is read up to a length, so that a lone `$` costs no more than one. */
const forms: readonly (readonly [form: RegExp, isBlock: boolean])[] = [
  [/\$\$([\s\S]{1,2000}?)\$\$/y, true],
  [/\\\\?\[([\s\S]{1,2000}?)\\\\?\]/y, true],
  [/\\\\?\(([\s\S]{1,2000}?)\\\\?\)/y, false],
  // Money is no formula: no blank inside the dollars, no digit behind them.
  [/\$(?=[^\s$])((?:\\[\s\S]|[^$\\\n]|\n(?!\n)){0,999}?(?:\\[\s\S]|[^\s$\\]))\$(?!\d)/y, false],
];

/** Takes formulas out of the text, before anything else reads what stands in them. */
export function math(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('escape', 'math', readFormula);
  markdown.block.ruler.before('fence', 'math_block', (state, startLine, endLine, silent) => {
    const lineAt = (line: number) =>
      state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
    const first = lineAt(startLine).trim();
    if (!first.startsWith('$$') || first.indexOf('$$', 2) >= 0) return false;
    let next = startLine + 1;
    while (next < endLine && lineAt(next).trim() !== '' && !lineAt(next).trim().endsWith('$$')) next += 1;
    if (next >= endLine || !lineAt(next).trim().endsWith('$$')) return false;
    if (silent) return true;
    state.line = next + 1;
    const token = state.push('formula', 'math', 0);
    token.block = true;
    token.map = [startLine, next + 1];
    token.markup = state.getLines(startLine, next + 1, state.blkIndent, false).trim();
    token.content = token.markup.slice(2, -2);
    token.meta = { isBlock: true };
    return true;
  });
  markdown.renderer.rules.formula = (tokens, index, _options, environment = {}) => {
    const { meta, markup = '', block } = tokens[index] ?? {};
    const html = meta?.html ? keepMarkup(environment, String(meta.html)) : markdown.utils.escapeHtml(markup);
    return block ? `<p>${html}</p>\n` : html;
  };
}

function readFormula(state: StateInline, silent: boolean): boolean {
  const start = state.src.charCodeAt(state.pos);
  if (start !== 0x24 && start !== 0x5c) return false;
  for (const [form, isBlock] of forms) {
    form.lastIndex = state.pos;
    const match = form.exec(state.src);
    if (!match?.[1]?.trim() || state.pos + match[0].length > state.posMax) continue;
    if (!silent) {
      const token = state.push('formula', 'math', 0);
      token.markup = match[0];
      token.content = match[1];
      token.meta = { isBlock: isBlock && !(start === 0x24 && isWithinLine(state.src, state.pos, match[0])) };
    }
    state.pos += match[0].length;
    return true;
  }
  return false;
}

/** Jekyll sets `$$a$$` in a line like `$a$`; it is a block of its own only where it has its lines for itself. */
function isWithinLine(text: string, start: number, formula: string): boolean {
  if (formula.includes('\n')) return false;
  let before = start - 1;
  while (text[before] === ' ') before -= 1;
  let after = start + formula.length;
  while (text[after] === ' ') after += 1;
  return /[^\n]/.test(text[before] ?? '\n') || /[^\n]/.test(text[after] ?? '\n');
}
