// {: .note}
// | a | b |

import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it';
import { lineAt } from '../../find-end-line.ts';

const attributeLine = /^\{:(?!:)\s*([^{}\n]*)\}$/;

/** `{:refdef: style="…"}` gives attributes a name, `{: refdef}` refers to them. */
const namedAttributes = /^\{:([a-z][\w-]*):[^{}\n]*\}$/i;
const attributeName = /^\{:\s*([a-z][\w-]*)\s*\}$/i;

const piece = /\.([\w-]+)|#([\w:-]+)|([a-z-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))/gi;

/** Blocks that a line of attributes above them may belong to. */
const owners: ReadonlySet<string> = new Set([
  'paragraph_open',
  'bullet_list_open',
  'ordered_list_open',
  'blockquote_open',
  'table_open',
]);

/**
 * Reads lines of attributes where Jekyll does and markdown-it-attrs does not: above a block, right below a table or a
 * block of code, in front of an item of a list. Named ones only affect appearance, and are dropped.
 */
export function attributeLineRule(markdown: MarkdownIt): void {
  markdown.block.ruler.before('table', 'attribute_line', readLine, { alt: ['paragraph', 'blockquote'] });
  markdown.core.ruler.after('block', 'attribute_lines', giveAttributes);
}

function readLine(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const line = lineAt(state, startLine);
  if (!line.startsWith('{:')) return false;
  const isNamed = namedAttributes.test(line) || isDefinedName(state, attributeName.exec(line)?.[1]);
  const written = attributeLine.exec(line)?.[1];
  const isAbove = written?.match(piece) && startLine + 1 < endLine && !state.isEmpty(startLine + 1);
  if (silent) return isNamed || (written !== undefined && endsBlock(state.parentType, Boolean(isAbove)));
  if (!isNamed && (written === undefined || !giveBack(state, startLine, written))) {
    if (!isAbove) return false;
    state.push('attribute_line', '', 0).content = written ?? '';
  }
  state.line = startLine + 1;
  return true;
}

/** A table ends above any attributes, and a paragraph above those that more lines follow. */
function endsBlock(type: string, isAbove: boolean): boolean {
  return type === 'table' || (type === 'paragraph' && isAbove);
}

/** Names that a text gives to attributes. */
const names = new WeakMap<object, ReadonlySet<string>>();

function isDefinedName({ env, src }: StateBlock, name: string | undefined): boolean {
  if (name === undefined) return false;
  const known =
    names.get(env) ?? new Set([...src.matchAll(/^\{:([a-z][\w-]*):/gim)].map((match) => match[1] ?? ''));
  names.set(env, known);
  return known.has(name);
}

/** Gives attributes to the table, code or paragraph that ends right above them. */
function giveBack(state: StateBlock, startLine: number, written: string): boolean {
  const last = state.tokens.at(-1);
  if (startLine === 0 || state.isEmpty(startLine - 1) || !last) return false;
  if (last.type === 'fence') {
    const language = /\.language-([\w+#-]+)/.exec(written)?.[1];
    if (language && !last.info.trim()) last.info = language;
    return true;
  }
  const text = state.tokens.at(-2);
  if (last.type === 'paragraph_close' && text?.type === 'inline') {
    text.content += `\n{:${written}}`;
    return true;
  }
  const table = last.type === 'table_close' && state.tokens.findLast(({ type }) => type === 'table_open');
  if (table) setAttributes(table, written);
  return Boolean(table);
}

function setAttributes(token: Token, written: string): void {
  for (const [, className, id, name, ...values] of written.matchAll(piece)) {
    if (className) token.attrJoin('class', className);
    else if (id || name === 'id') token.attrSet('id', id ?? values.find(Boolean) ?? '');
    else if (name === 'lang') token.attrSet('lang', values.find(Boolean) ?? '');
  }
}

function giveAttributes(state: StateCore): void {
  if (!state.src.includes('{:')) return;
  state.tokens.forEach((token, index) => {
    const next = state.tokens[index + 1];
    if (token.type === 'attribute_line' && next && owners.has(next.type)) setAttributes(next, token.content);
    if (token.type !== 'inline' || state.tokens[index - 2]?.type !== 'list_item_open') return;
    token.content = token.content.replace(/^\{:(?!:)[^{}\n]*\}\s+/, '');
  });
  state.tokens = state.tokens.filter(({ type }) => type !== 'attribute_line');
}
