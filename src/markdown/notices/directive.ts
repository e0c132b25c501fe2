// ::: warning A title
// text
// :::

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineAt } from '../find-end-line.ts';
import { formatFigure } from '../rules/format-media.ts';
import { pushTitle } from './indented-notice.ts';
import { pushNotice, readLines, type Span } from './notice-tokens.ts';
import { type Notice, readNotice } from './tones.ts';

/** `:::note Title`, `::: {.callout-note title="…" collapse="true"}`, `:::{note} Title`, ` ```{note} Title ` */
const mark = /^(:{3,}|`{3,}|~{3,})[ \t]*(?:\{([^{}\n]*)\}|([A-Za-z][\w-]*))?[ \t]*(.*?)[ \t]*:*$/;

/** What the first line of a directive says. */
type Directive = {
  readonly fence: string;
  /** In lower case: `note`, `figure`, `callout-tip`; empty where it has none. */
  readonly name: string;
  /** What follows the name: a title, an address, a language. */
  readonly argument: string;
  readonly attributes: string;
};

/** Directives of MyST that hold a picture. */
const pictures: ReadonlySet<string> = new Set(['figure', 'image']);

/** Directives of MyST that hold code, whose argument is the language. */
const code: ReadonlySet<string> = new Set(['code', 'code-block', 'code-cell', 'sourcecode']);

/** Parts of a set of tabs. */
const tabs: ReadonlySet<string> = new Set(['tab', 'tab-item']);

/** More containers in each other than anybody writes. */
const deepest = 20;

/**
 * Reads what Docusaurus, VitePress, Quarto, HackMD and MyST set between lines of colons, and MyST between back-ticks: notices, pictures,
 * code. Of any other container between colons the content is shown, since it only arranges it.
 */
export function directive(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'directive', readDirective, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

function readDirective(state: StateBlock, start: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[start] ?? 0) - state.blkIndent >= 4 || state.level > deepest) return false;
  const read = readMark(lineAt(state, start));
  const end = read && findEnd(state, read.fence, { start, end: endLine });
  if (!read || end === undefined) return false;
  const push = choose(state, read, { start, end });
  if (!push) return false;
  if (silent) return true;
  push();
  state.line = end + 1;
  return true;
}

function readMark(line: string): Directive | undefined {
  if (!/^(?::::|```|~~~)/.test(line)) return undefined;
  const [, fence = '', braced, bare = '', rest = ''] = mark.exec(line) ?? [];
  if (!fence || (braced === undefined && (!bare || fence[0] !== ':'))) return undefined;
  const attributes = braced?.trim() ?? '';
  const name =
    /^\.?([A-Za-z][\w-]*)(?=[\s,]|$)/.exec(attributes)?.[1] ?? /\.(callout-\w+)/.exec(attributes)?.[1];
  const title = /\btitle="([^"]*)"/.exec(attributes)?.[1];
  const argument =
    title ??
    rest
      .replace(/^\[([^\]]*)\].*$/, '$1')
      .replace(/\{[^{}]*\}$/, '')
      .trim();
  return { fence, name: (bare || name || '').toLowerCase(), argument, attributes };
}

/** The line that closes: of back-ticks as for code, of colons the one that belongs to this one. */
function findEnd(state: StateBlock, fence: string, { start, end }: Span): number | undefined {
  if (fence.startsWith(':')) return pairsOf(state, start, end).get(start);
  for (let line = start + 1; line < end; line += 1) {
    const text = lineAt(state, line);
    if (text.startsWith(fence) && /^(.)\1*$/.test(text)) return line;
  }
  return undefined;
}

type Pairs = { readonly from: number; readonly ends: ReadonlyMap<number, number> };

/** What was found in the text that is being parsed, for each depth and end of a block. */
const found = new WeakMap<object, Map<string, Pairs>>();

/** Which line of colons closes which. However many a text opens, each of its lines is looked at once. */
function pairsOf(state: StateBlock, start: number, end: number): ReadonlyMap<number, number> {
  const known = found.get(state.env) ?? new Map<string, Pairs>();
  found.set(state.env, known);
  const key = `${state.level}:${end}`;
  const last = known.get(key);
  if (last && last.from <= start) return last.ends;
  const open: number[] = [];
  const ends = new Map<number, number>();
  for (let line = start; line < end; line += 1) {
    const text = lineAt(state, line);
    if (!text.startsWith(':::')) continue;
    const opening = /^:+$/.test(text) ? open.pop() : undefined;
    if (opening !== undefined) ends.set(opening, line);
    else if (!/^:+$/.test(text)) open.push(line);
  }
  known.set(key, { from: start, ends });
  return ends;
}

function choose(state: StateBlock, read: Directive, span: Span): (() => void) | undefined {
  const { name, argument, fence } = read;
  const content: Span = { start: skipOptions(state, span), end: span.end };
  const notice = findNotice(read);
  if (notice) return () => pushNotice(state, notice, span, () => readLines(state, content));
  if (pictures.has(name) && argument) return () => pushFigure(state, argument, content, span);
  if (code.has(name)) return () => pushCode(state, argument, content, span);
  if (tabs.has(name)) {
    return () => {
      pushTitle(state, argument, span.start);
      readLines(state, content);
    };
  }
  if (fence.startsWith(':')) return () => readLines(state, content);
  // Quarto's and d2l's code; else a directive that is not read here, as whoever prints code will find.
  return name ? () => pushCode(state, name, { start: span.start + 1, end: span.end }, span, read) : undefined;
}

function findNotice({ name, argument, attributes }: Directive): Notice | undefined {
  const word = name.replace(/^callout-/, '');
  const collapse = /\bcollapse="?(true|false)/.exec(attributes)?.[1];
  const fold = collapse === 'true' ? 'closed' : collapse === 'false' ? 'open' : undefined;
  return readNotice(word, argument, fold);
}

/** Behind the options of MyST: `:alt: A heron`. */
function skipOptions(state: StateBlock, { start, end }: Span): number {
  let line = start + 1;
  while (line < end && /^:[\w-]+:(?:\s|$)/.test(lineAt(state, line))) line += 1;
  return line;
}

function readOption(state: StateBlock, { start, end }: Span, name: string): string {
  for (let line = start + 1; line < end; line += 1) {
    const [, key, value = ''] = /^:([\w-]+):\s*(.*)$/.exec(lineAt(state, line)) ?? [];
    if (key === undefined) return '';
    if (key === name) return value;
  }
  return '';
}

function pushFigure(state: StateBlock, address: string, content: Span, span: Span): void {
  const text = state.getLines(content.start, content.end, state.blkIndent, false).trim();
  const [caption = '', ...more] = text.split(/\n\s*\n/);
  const figure = formatFigure(address, caption || readOption(state, span, 'alt'));
  state.push('paragraph_open', 'p', 1).map = [span.start, span.end];
  const inline = state.push('inline', '', 0);
  // An address that no link can have is shown as it is written.
  inline.content = figure ?? `${address}\n${caption}`;
  inline.map = [span.start, span.end];
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
  if (more.length === 0) return;
  const isEmpty = (line: number) => state.isEmpty(line);
  let line = content.start;
  while (line < content.end && !isEmpty(line)) line += 1;
  readLines(state, { start: line, end: content.end });
}

/** @param braced what stands in braces, where that may be more than a language */
function pushCode(state: StateBlock, language: string, content: Span, span: Span, braced?: Directive): void {
  const token = state.push('fence', 'code', 0);
  token.info = language;
  if (braced) token.meta = { directive: `{${braced.attributes}} ${braced.argument}`.trim() };
  token.markup = '```';
  token.content = state.getLines(content.start, content.end, state.sCount[span.start] ?? 0, true);
  token.map = [span.start, span.end + 1];
}
