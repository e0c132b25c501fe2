// ::: warning A title
// text
// :::

import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import { attributeOf } from '../attribute-of.ts';
import { isCaptioned } from '../captioned-ids.ts';
import { lineAt } from '../find-end-line.ts';
import { formatPlayer } from '../rules/media/format-media.ts';
import { findContainerEnds } from './container-ends.ts';
import {
  chooseRaw,
  type Directive,
  pushCode,
  pushContent,
  pushFigure,
  pushFormula,
  pushTitled,
} from './directive-content.ts';
import { type DirectiveOptions, readDirectiveOptions } from './directive-options.ts';
import { readListTable } from './list-table.ts';
import { pushParagraph, type Span } from './notice-tokens.ts';
import { isShownInHtml } from './shown-in-html.ts';
import { pushTabSet } from './tab-set.ts';
import { type Notice, readNotice } from './tones.ts';

/** `:::note Title`, `::: {.callout-note title="…" collapse="true"}`, `:::{note} Title`, ` ```{note} Title ` */
const mark = /^(:{3,}|`{3,}|~{3,})[ \t]*(?:\{([^{}\n]*)\}|([A-Za-z][\w-]*))?[ \t]*(.*?)[ \t]*:*$/;

/** What Quarto calls a statement by the first letters of its id: `::: {#thm-line}`. */
const ofQuarto: Readonly<Record<string, string>> = {
  alg: 'algorithm',
  cnj: 'conjecture',
  cor: 'corollary',
  def: 'definition',
  exm: 'example',
  exr: 'exercise',
  lem: 'lemma',
  prp: 'proposition',
  rem: 'remark',
  sol: 'solution',
  thm: 'theorem',
};

/** Directives of MyST that hold a picture. */
const pictures: ReadonlySet<string> = new Set(['figure', 'image']);

/** Directives of MyST that hold code, whose argument is the language. */
const code: ReadonlySet<string> = new Set(['code', 'code-block', 'code-cell', 'sourcecode']);

/** Directives of MyST that hold a player, or the address of a page with one. */
const frames: ReadonlySet<string> = new Set(['iframe', 'video', 'vimeo', 'youtube']);

/** Directives of MyST that arrange their content: it is shown below its title. */
const containers: ReadonlySet<string> = new Set([
  ...[
    'aside',
    'card',
    'container',
    'div',
    'epigraph',
    'figure-md',
    'glossary',
    'grid',
    'grid-item',
    'grid-item-card',
  ],
  ...['highlights', 'margin', 'pull-quote', 'sidebar', 'tab', 'tab-item', 'tab-set', 'table', 'topic'],
]);

/** Directives of MyST that become a table of contents: the page has an outline. */
const contents: ReadonlySet<string> = new Set(['contents', 'tableofcontents']);

/** More nested containers than anyone writes. */
const deepest = 20;

/**
 * Reads what Docusaurus, VitePress, Quarto, HackMD and MyST put between lines of colons, and MyST between back-ticks: notices, pictures,
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
  const push = chooseRaw(state, read, { start, end }) ?? choose(state, read, { start, end });
  if (!push) return false;
  if (silent) return true;
  const first = state.tokens.length;
  push();
  giveId(state.tokens.slice(first), findId(state, read, { start, end }));
  state.line = end + 1;
  return true;
}

/** `::: {#fig-heron}` of Quarto, `:name: fig-heron` and `:label: fig-heron` of MyST. */
function findId(state: StateBlock, { attributes, isMyst }: Directive, span: Span): string | undefined {
  const own = /(?:^|\s)#([\w:.-]{1,100})(?=\s|$)/.exec(attributes)?.[1];
  if (own || !isMyst) return own;
  const { values } = readDirectiveOptions(state, span);
  return values.get('name') ?? values.get('label');
}

/** The caption of a figure or a table is the last paragraph; anything else has its id at its start. */
function giveId(tokens: readonly Token[], id: string | undefined): void {
  if (!id || tokens.some((token) => attributeOf(token, 'id') !== '')) return;
  const [paragraph, inline] = tokens.slice(-3);
  const isCaption =
    paragraph?.type === 'paragraph_open' && tokens.length > 3 && !inline?.content.includes('![');
  const first = tokens.find(({ type }) => /_open$|^fence$/.test(type));
  const bearer = isCaption && isCaptioned(id) ? paragraph : first;
  bearer?.attrSet('id', id);
}

function readMark(line: string): Directive | undefined {
  if (!/^(?::::|```|~~~)/.test(line)) return undefined;
  const [, fence = '', braced, bare = '', rest = ''] = mark.exec(line) ?? [];
  if (!fence || (braced === undefined && (!bare || fence[0] !== ':'))) return undefined;
  const attributes = braced?.trim() ?? '';
  const name =
    /^\.?(?:prf:|proof:)?([A-Za-z][\w-]*)(?=[\s,]|$)/.exec(attributes)?.[1] ??
    /\.(callout-\w+)/.exec(attributes)?.[1] ??
    ofQuarto[/^#([a-z]{3})-/.exec(attributes)?.[1] ?? ''];
  const title = /\b(?:title|name)="([^"]*)"/.exec(attributes)?.[1];
  const argument =
    title ??
    rest
      .replace(/^\[([^\]]*)\].*$/, '$1')
      .replace(/\{[^{}]*\}$/, '')
      .trim();
  const isMyst = /^[A-Za-z]/.test(attributes);
  return { fence, name: (bare || name || '').toLowerCase(), argument, attributes, isMyst };
}

/** The line that closes: of back-ticks as for code, of colons the one that belongs to this one. */
function findEnd(state: StateBlock, fence: string, { start, end }: Span): number | undefined {
  if (fence.startsWith(':')) return findContainerEnds(state, start, end).get(start);
  for (let line = start + 1; line < end; line += 1) {
    const text = lineAt(state, line);
    if (text.startsWith(fence) && /^(.)\1*$/.test(text)) return line;
  }
  return undefined;
}

function choose(state: StateBlock, read: Directive, span: Span): (() => void) | undefined {
  const { name, argument, fence } = read;
  const options = read.isMyst
    ? readDirectiveOptions(state, span)
    : { values: new Map(), end: span.start + 1 };
  const content: Span = { start: options.end, end: span.end };
  if (!isShownInHtml(read.attributes)) return () => undefined;
  const notice = findNotice(read, options);
  if (notice) return () => pushTitled(state, notice, read, content, span);
  if (contents.has(name)) return () => undefined;
  if (pictures.has(name) && argument) return () => pushFigure(state, argument, options, span);
  const player = frames.has(name) ? formatPlayer(name, argument) : undefined;
  if (player) return () => pushParagraph(state, player, span);
  const cell = name === 'code-cell' ? read : undefined;
  if (code.has(name))
    return () => pushCode(state, withTitle(argument, options.values.get('caption')), content, span, cell);
  if (name === 'math' && state.md.renderer.rules.formula)
    return () => pushFormula(state, read, options, span);
  const table = name === 'list-table' ? readListTable(state, argument, options, content) : undefined;
  if (table) return table;
  if (/\.panel-tabset\b/.test(read.attributes)) return () => pushTabSet(state, content);
  if (fence.startsWith(':') || containers.has(name))
    return () => pushContent(state, linkTitle(argument, options.values.get('link')), content, span);
  // Quarto's and d2l's code; else a directive that is not supported here, as the code printer will find.
  const braced = read.isMyst ? read : undefined;
  return name
    ? () =>
        pushCode(state, withTitle(name, fileOf(read)), { start: span.start + 1, end: span.end }, span, braced)
    : undefined;
}

/** The info of a fence that has a title. */
function withTitle(language: string, title = ''): string {
  return title === '' ? language : `${language} title="${title.replaceAll('"', "'")}"`;
}

/** `{.python filename="heron.py"}` */
function fileOf({ attributes }: Directive): string | undefined {
  return /\bfilename="([^"]*)"/.exec(attributes)?.[1];
}

/** The title of a card, which leads where its option `link` says. */
function linkTitle(title: string, address = ''): string {
  if (address === '' || /[<>]/.test(address)) return title;
  return `[${(title || address).replace(/[[\]]/g, '\\$&')}](<${address}>)`;
}

function findNotice(
  { name, argument, attributes }: Directive,
  { values }: DirectiveOptions,
): Notice | undefined {
  const collapse = /\bcollapse="?(true|false)/.exec(attributes)?.[1];
  const classes = (values.get('class') ?? '').split(/\s+/);
  const isClosed = collapse === 'true' || classes.includes('dropdown');
  const fold =
    isClosed && !values.has('open') ? 'closed' : collapse || values.has('open') ? 'open' : undefined;
  const notice = readNotice(name.replace(/^callout-/, ''), argument, fold);
  const tone =
    name === 'admonition' ? classes.map((word) => readNotice(word)?.tone).find(Boolean) : undefined;
  return notice && tone ? { ...notice, tone } : notice;
}
