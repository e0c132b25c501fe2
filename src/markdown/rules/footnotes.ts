// A claim[^1] and another[^name].
//
// [^1]: The note, in one line
//     and, indented, in more.
// [^name]: Another.

import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from 'markdown-it';
import { wordsOf } from '../../words/words-of.ts';
import { keepMarkup } from '../kept.ts';
import { findIndentedEnd, readIndented } from '../read-indented.ts';
import { renderEnvironment } from '../render.ts';
import { metaOf, setMeta } from '../token-meta.ts';

const definition = /^\[\^([^\s[\]](?:[^[\]\n]{0,98}[^\s[\]])?)\]:/;
const reference = /\[\^([^\s[\]](?:[^[\]\n]{0,98}[^\s[\]])?)\]/y;

/** Names of the notes that a text defines. */
const defined = new WeakMap<object, Set<string>>();

/**
 * Reads footnotes as Jekyll does: a note ends with its line, unless what follows is indented, so that a label line right below
 * it is not part of it. Definitions become blocks of type `footnote`, wherever they are; a name that nothing defines is text.
 */
export function footnotes(markdown: MarkdownIt): void {
  markdown.block.ruler.before('reference', 'footnote', readDefinition, { alt: ['paragraph', 'reference'] });
  markdown.inline.ruler.after('image', 'footnote_ref', readReference);
  markdown.core.ruler.after('inline', 'footnotes', liftNotes);
  markdown.renderer.rules.footnote_ref = (tokens, index, _options, environment = {}) => {
    const { label = '', number = 0, id = '', href = '' } = metaOf(tokens[index], 'note') ?? {};
    const { escapeHtml } = markdown.utils;
    if (!href) return escapeHtml(`[^${label}]`);
    const { footnotes: words } = wordsOf(renderEnvironment(environment).language);
    return keepMarkup(
      environment,
      `<sup class="footnote-ref"><a href="${escapeHtml(href)}" id="${escapeHtml(id)}" role="doc-noteref" aria-label="${escapeHtml(words.name(number))}">${number}</a></sup>`,
    );
  };
}

function readDefinition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src.charCodeAt(start) !== 0x5b) return false;
  const [mark = '', label = ''] =
    definition.exec(state.src.slice(start, Math.min(start + 210, state.eMarks[startLine] ?? start))) ?? [];
  if (!mark) return false;
  if (silent) return true;
  const labels = defined.get(state.env) ?? new Set<string>();
  defined.set(state.env, labels.add(label));
  const end = findIndentedEnd(state, startLine, endLine);
  const open = state.push('footnote_open', '', 1);
  setMeta(open, { kind: 'note', label });
  open.map = [startLine, end];
  readIndented(state, startLine, end, start + mark.length);
  state.push('footnote_close', '', -1);
  state.line = end;
  return true;
}

function readReference(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b || state.src.charCodeAt(state.pos + 1) !== 0x5e) return false;
  reference.lastIndex = state.pos;
  const [written = '', label = ''] = reference.exec(state.src) ?? [];
  if (!written || !defined.get(state.env)?.has(label)) return false;
  // While a link looks for its end, a note in its text is brackets within brackets.
  if (silent) return false;
  setMeta(state.push('footnote_ref', '', 0), { kind: 'note', label });
  state.pos += written.length;
  return true;
}

/** Takes notes out of the lists and quotes that they are defined in, and references out of links, which cannot contain links. */
function liftNotes(state: StateCore): void {
  if (!defined.has(state.env)) return;
  const main: Token[] = [];
  const notes: Token[] = [];
  let depth = 0;
  for (const token of state.tokens) {
    if (token.type === 'footnote_open') depth += 1;
    (depth > 0 ? notes : main).push(token);
    if (token.type === 'footnote_close') depth -= 1;
    if (token.children?.some(({ type }) => type === 'footnote_ref'))
      token.children = moveAfterLinks(token.children);
  }
  state.tokens = [...main, ...notes];
}

function moveAfterLinks(children: readonly Token[]): Token[] {
  const moved: Token[] = [];
  let waiting: Token[] = [];
  let depth = 0;
  for (const token of children) {
    if (token.type === 'link_open') depth += 1;
    if (token.type === 'link_close') depth -= 1;
    if (token.type === 'footnote_ref' && depth > 0) waiting.push(token);
    else moved.push(token);
    if (depth > 0) continue;
    moved.push(...waiting);
    waiting = [];
  }
  return moved;
}
