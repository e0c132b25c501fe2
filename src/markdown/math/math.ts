// $E = mc^2$, $$…$$ in a line or around several, \(…\), \[…\], \begin{align}…\end{align}, {math}`…`; only for posts that ask for it

import type { MarkdownIt, StateBlock, StateCore, StateInline } from 'markdown-it';
import { keepMarkup } from '../kept.ts';
import { metaOf, setMeta } from '../token-meta.ts';
import { macroLines } from './macro-lines.ts';
import { environments, linkInTex } from './tex-source.ts';

/** How formulas are set off. A formula is read up to a length, so that a lone `$` costs no more than one. */
export const forms: readonly (readonly [form: RegExp, isBlock: boolean])[] = [
  [/\$\$([\s\S]{1,2000}?)\$\$/y, true],
  [new RegExp(String.raw`\\\\?\[((?:(?!${linkInTex})[\s\S]){1,2000}?)\\\\?\]`, 'y'), true],
  [/\\\\?\(([\s\S]{1,2000}?)\\\\?\)/y, false],
  [new RegExp(`(\\\\begin\\{((?:${environments})\\*?)\\}[\\s\\S]{1,4000}?\\\\end\\{\\2\\})`, 'y'), true],
  // The role of MyST.
  [/\{math\}`([^`\n]{1,2000})`/y, false],
  // Money is not a formula: no space inside the dollars, no digit after them.
  [/\$(?=[^\s$])((?:\\[\s\S]|[^$\\\n]|\n(?!\n)){0,999}?(?:\\[\s\S]|[^\s$\\]))\$(?!\d)/y, false],
  // With blanks inside only what has signs of TeX, and is no sentence.
  [
    /\$(?=[^$\n]*(?:\\[a-zA-Z]{2,}|[\w})][_^][\w{\\]))(?![^$\n]*\b[A-Za-z]{3,}\s+[A-Za-z]{2,}\s)[ \t]{0,3}((?:\\[\s\S]|[^$\\\n]){1,300}?)[ \t]{0,3}\$(?!\d)/y,
    false,
  ],
];

/** The delimiters before and after a formula on lines of its own. */
const blocks: readonly (readonly [start: RegExp, endOf: (start: string) => string])[] = [
  [/^\$\$/, () => '$$'],
  [/^\\\\\[/, () => '\\\\]'],
  [/^\\\[/, () => '\\]'],
  [new RegExp(`^\\\\begin\\{(?:${environments})\\*?\\}`), (start) => start.replace('begin', 'end')],
];

/** Takes formulas out of the text, before anything else reads their content. */
export function math(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'math_fence', readFences);
  markdown.inline.ruler.before('escape', 'math', readFormula);
  markdown.inline.ruler.before('escape', 'equation_link', readEquationLink);
  markdown.use(macroLines);
  markdown.block.ruler.before('fence', 'math_block', readBlock, { alt: ['paragraph', 'blockquote', 'list'] });
  markdown.renderer.rules.formula = (tokens, index, _options, environment = {}) => {
    const { markup = '', block } = tokens[index] ?? {};
    const set = metaOf(tokens[index], 'formula')?.html;
    if (set === '') return '';
    const html = set ? keepMarkup(environment, set) : markdown.utils.escapeHtml(markup);
    return block ? `<p>${html}</p>\n` : html;
  };
  markdown.renderer.rules.equation_link = (tokens, index, _options, environment = {}) => {
    const number = metaOf(tokens[index], 'equation-link')?.html;
    return number ? keepMarkup(environment, number) : markdown.utils.escapeHtml(tokens[index]?.markup ?? '');
  };
}

/** ```` ```math ```` of GitHub and GitLab. */
function readFences({ tokens }: StateCore): void {
  for (const token of tokens) {
    if (token.type !== 'fence' || token.info.trim() !== 'math') continue;
    const fence = token.markup;
    Object.assign(token, { type: 'formula', tag: 'math', block: true });
    token.markup = `${fence}math\n${token.content}${fence}`;
    setMeta(token, { kind: 'formula', isBlock: true });
  }
}

/** A formula that begins a line and ends one, that line or a later one of the same paragraph. */
function readBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const lineAt = (line: number) =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trim();
  const first = lineAt(startLine);
  const form = blocks.find(([start]) => start.test(first));
  const opening = form?.[0].exec(first)?.[0];
  if (!form || !opening) return false;
  const closing = form[1](opening);
  const end = findEnd(lineAt, { startLine, endLine, opening, closing });
  if (end === undefined) return false;
  if (silent) return true;
  state.line = end + 1;
  const token = state.push('formula', 'math', 0);
  token.block = true;
  token.map = [startLine, end + 1];
  token.markup = state.getLines(startLine, end + 1, state.blkIndent, false).trim();
  const isEnvironment = opening.startsWith('\\begin');
  const [written = '', ofQuarto, ofMyst] = labelBehind.exec(token.markup) ?? [];
  const label = ofQuarto ?? ofMyst;
  const formula = token.markup.slice(0, token.markup.length - written.length);
  const content = isEnvironment ? formula : formula.slice(opening.length, -closing.length);
  token.content = label ? `${content}\n\\label{${label}}` : content;
  token.content = token.content.replace(/\n\s*(?=\n)/g, '');
  setMeta(token, { kind: 'formula', isBlock: true });
  return true;
}

type Span = {
  readonly startLine: number;
  readonly endLine: number;
  readonly opening: string;
  readonly closing: string;
};

const holdsLink = new RegExp(linkInTex);

/** More lines than a formula with empty ones has. */
const longestBlock = 40;

const sentence = /^(?:#{1,6}\s|[-*]\s)|(?<![\\{])\b[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}|[\u3400-\u9fff]{6}/;

/** The line that ends a formula; none if there is text after it on its line. */
function findEnd(lineAt: (line: number) => string, span: Span): number | undefined {
  const { startLine, endLine, opening, closing } = span;
  // Dollars alone on their lines may have empty lines between them, but no sentence, and no heading.
  const isOwnLine = opening === '$$' && lineAt(startLine) === '$$';
  let hasBlank = false;
  for (let line = startLine; line < endLine; line += 1) {
    const text = lineAt(line);
    if (text === '' && !(isOwnLine && line - startLine < longestBlock)) return undefined;
    if ((closing.endsWith(']') && holdsLink.test(text)) || (hasBlank && sentence.test(text)))
      return undefined;
    hasBlank ||= text === '';
    const at = text.indexOf(closing, line === startLine ? opening.length : 0);
    if (at < 0) continue;
    const behind = text.slice(at + closing.length);
    // `$$a$$` on a line is left to the text, where it may be one of several.
    if (line === startLine && opening === '$$' && behind === '') return undefined;
    return isOnlyLabel(behind) ? line : undefined;
  }
  return undefined;
}

/** Nothing may follow a formula except a label of Quarto, `$$ {#eq-loss}`, or MyST, `$$ (eq-loss)`. */
function isOnlyLabel(text: string): boolean {
  return text === '' || labelBehind.test(text);
}

const labelBehind = /\s*(?:\{#([\w:-]{1,80})[^{}]*\}|\(([A-Za-z][\w.]{0,40}[-:_][\w:.-]{1,40})\))$/;

function readFormula(state: StateInline, silent: boolean): boolean {
  const start = state.src.charCodeAt(state.pos);
  if (start !== 0x24 && start !== 0x5c && start !== 0x7b) return false;
  for (const [form, isBlock] of forms) {
    form.lastIndex = state.pos;
    const match = form.exec(state.src);
    if (!match?.[1]?.trim() || state.pos + match[0].length > state.posMax) continue;
    if (!silent) {
      const token = state.push('formula', 'math', 0);
      token.markup = match[0];
      token.content = match[1];
      const isInLine = start === 0x24 && isWithinLine(state.src, state.pos, match[0]);
      setMeta(token, { kind: 'formula', isBlock: isBlock && !isInLine });
    }
    state.pos += match[0].length;
    return true;
  }
  return false;
}

const link =
  /\\(eqref|ref)\{([^{}\n]{1,200})\}|(?:\{eq\}|:eqref:)`([\w:.-]{1,200})`|(?<![\w@.[-])@(eq-[\w-]{1,200})/y;

/** `\eqref{eq:loss}` in the text, `{eq}`loss`` of MyST, `:eqref:`loss`` of d2l, `@eq-loss` of Quarto: the number of an equation. */
function readEquationLink(state: StateInline, silent: boolean): boolean {
  if (!/[\\{@:]/.test(state.src[state.pos] ?? '')) return false;
  link.lastIndex = state.pos;
  const match = link.exec(state.src);
  const label = match?.[2] ?? match?.[3] ?? match?.[4];
  if (!match || !label) return false;
  if (!silent) {
    const token = state.push('equation_link', 'a', 0);
    token.markup = match[0];
    token.content = label;
    setMeta(token, { kind: 'equation-link', hasBrackets: match[1] !== 'ref' });
  }
  state.pos += match[0].length;
  return true;
}

/** Jekyll sets `$$a$$` in a line like `$a$`; it is a block only if it is on lines of its own. */
function isWithinLine(text: string, start: number, formula: string): boolean {
  if (formula.includes('\n')) return false;
  let before = start - 1;
  while (text[before] === ' ') before -= 1;
  let after = start + formula.length;
  while (text[after] === ' ') after += 1;
  return /[^\n]/.test(text[before] ?? '\n') || /[^\n]/.test(text[after] ?? '\n');
}
