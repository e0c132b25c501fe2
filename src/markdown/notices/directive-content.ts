import type { StateBlock } from 'markdown-it';
import { lineAt } from '../find-end-line.ts';
import { formatFigure } from '../rules/media/format-media.ts';
import { setMeta } from '../token-meta.ts';
import type { DirectiveOptions } from './directive-options.ts';
import { pushTitle } from './indented-notice.ts';
import { pushNotice, pushParagraph, readLines, type Span } from './notice-tokens.ts';
import { type Notice, readNotice } from './tones.ts';

/** What the first line of a directive says. */
export type Directive = {
  readonly fence: string;
  /** In lower case: `note`, `figure`, `callout-tip`; empty where it has none. */
  readonly name: string;
  /** What follows the name: a title, an address, a language. */
  readonly argument: string;
  readonly attributes: string;
  /** True for `{note}`, whose next lines may be options; `{.note}` is of Quarto. */
  readonly isMyst: boolean;
};

const heading = /^#{1,6}[ \t]+(.+?)(?:[ \t]+#+)?$/;

/** A notice; Quarto takes the title of its own from a heading at its start. */
export function pushTitled(
  state: StateBlock,
  notice: Notice,
  { name, attributes }: Directive,
  content: Span,
  span: Span,
): void {
  let first = content.start;
  while (first < content.end && state.isEmpty(first)) first += 1;
  const isQuarto = name.startsWith('callout-') || attributes.startsWith('#');
  const title = isQuarto ? heading.exec(lineAt(state, first))?.[1] : undefined;
  const named = title ? (readNotice(name.replace(/^callout-/, ''), title, notice.fold) ?? notice) : notice;
  pushNotice(state, named, span, () => readLines(state, title ? { ...content, start: first + 1 } : content));
}

/** The content of a container, below its title; a number says how many columns it has. */
export function pushContent(state: StateBlock, title: string, content: Span, span: Span): void {
  if (/[^\d\s]/.test(title)) pushTitle(state, title, span.start);
  readLines(state, content);
}

/** A picture with its caption; further paragraphs come below it. */
export function pushFigure(
  state: StateBlock,
  address: string,
  { values, end: start }: DirectiveOptions,
  span: Span,
): void {
  let line = start;
  while (line < span.end && state.isEmpty(line)) line += 1;
  const first = line;
  while (line < span.end && !state.isEmpty(line)) line += 1;
  const caption = state.getLines(first, line, state.blkIndent, false).trim();
  const figure = formatFigure(address, { alt: values.get('alt'), caption, width: values.get('width') });
  // An address that no link can have is shown as it is written.
  const id = values.get('name') ?? values.get('label');
  pushParagraph(state, figure ?? `${address}\n${caption}`, span, id);
  readLines(state, { start: line, end: span.end });
}

/** A formula of MyST, where the lecture has formulas; its label numbers it. */
export function pushFormula(
  state: StateBlock,
  { argument }: Directive,
  options: DirectiveOptions,
  span: Span,
): void {
  const { start, end } = span;
  const label = options.values.get('label');
  const tex = `${argument}\n${state.getLines(options.end, end, state.blkIndent, false)}`.trim();
  const token = state.push('formula', 'math', 0);
  token.block = true;
  token.map = [start, end + 1];
  token.markup = state.getLines(start, end + 1, state.blkIndent, false).trim();
  token.content = label ? `${tex}\n\\label{${label}}` : tex;
  setMeta(token, { kind: 'formula', isBlock: true });
}

/**
 * A block of code.
 *
 * @param braced what is in braces, if that may be more than a language
 */
export function pushCode(
  state: StateBlock,
  language: string,
  content: Span,
  span: Span,
  braced?: Directive,
): void {
  const token = state.push('fence', 'code', 0);
  token.info = language;
  if (braced) setMeta(token, { kind: 'code', directive: `{${braced.attributes}} ${braced.argument}`.trim() });
  token.markup = '```';
  token.content = state.getLines(content.start, content.end, state.sCount[span.start] ?? 0, true);
  token.map = [span.start, span.end + 1];
}

/** What Pandoc hands on as it is: ```` ```{=html} ````; any other format is shown as code, and reported. */
export function chooseRaw(state: StateBlock, read: Directive, span: Span): (() => void) | undefined {
  const [, format] = /^=(\w+)$/.exec(read.attributes) ?? [];
  if (format === undefined) return undefined;
  const content = { start: span.start + 1, end: span.end };
  if (format !== 'html') return () => pushCode(state, format, content, span, read);
  return () => {
    const token = state.push('html_block', '', 0);
    token.content = state.getLines(content.start, content.end, state.blkIndent, true);
    token.map = [span.start, span.end + 1];
  };
}
