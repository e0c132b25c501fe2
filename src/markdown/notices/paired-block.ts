// {{% notice tip "A title" %}} … {{% /notice %}}, {% note %} … {% endnote %}, <TabItem label="A title"> … </TabItem>

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineAt } from '../find-end-line.ts';
import { formatFigure, formatLink, formatPlayer } from '../rules/media/format-media.ts';
import { pushTitle } from './indented-notice.ts';
import { pushNotice, pushParagraph, readLines, type Span } from './notice-tokens.ts';
import { findPair, type PairedMark } from './paired-marks.ts';
import { type Notice, readNotice } from './tones.ts';

/** Blocks that arrange their content: it is shown, below the title of those that have one. */
const containers = new Set(
  [
    'cardgrid cardgroup cards center codegroup col column columns content-ref div filetree hfoptions math rawhtml row section stepper steps',
    'tabgroup tabpane tabs tabset v-after v-click v-clicks v-switch',
  ].flatMap((names) => names.split(' ')),
);
const titled = new Set('accordion card hfoption step tab tabitem'.split(' '));

/** Quotes of Hexo, whose words say whom they are by. */
const quotes = new Set('blockquote centerquote cq pullquote'.split(' '));

/** Names of a notice whose own type sets its tone. */
const general = new Set('admonition alert aside callout hint message note notice pageinfo'.split(' '));

/** Blocks of code, and the language of those that have one of their own. */
const code = new Map([
  ['code', ''],
  ['codeblock', ''],
  ['highlight', ''],
  ['mermaid', 'mermaid'],
]);

/** Keys under which a title, a tone or the place of a picture or player may be said. */
const titleKeys = ['title', 'label', 'header', 'name', 'heading', 'summary', 'text'];
const toneKeys = ['type', 'style', 'kind', 'variant', 'color', 'class', 'level'];
const players: ReadonlySet<string> = new Set(['youtube', 'vimeo', 'bilibili', 'video']);
const pictures: ReadonlySet<string> = new Set(['figure', 'image', 'img', 'picture']);
const links: ReadonlySet<string> = new Set(['card', 'linkcard']);

/** More nested blocks than anyone writes. */
const deepest = 20;

/**
 * Reads the notices, tabs and code that Hugo, Hexo and MDX set between a mark that opens and one that closes. Marks of
 * any other name stay as they are.
 */
export function pairedBlock(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'paired_block', readBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

function readBlock(state: StateBlock, start: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[start] ?? 0) - state.blkIndent >= 4 || state.level > deepest) return false;
  const sign = state.src.charCodeAt((state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0));
  if (sign !== 0x7b && sign !== 0x3c) return false;
  const [open, close] = findPair(state, start) ?? [];
  if (!open) return false;
  const last = findLastLine(state, { start, end: endLine }, (close ?? open).span.end);
  const push = last === undefined ? undefined : choose(state, open, close, { start, end: last + 1 });
  if (!push || last === undefined) return false;
  if (silent) return true;
  push();
  state.line = last + 1;
  return true;
}

/** The line that ends with a tag; none if text follows on it, or if the tag is outside. */
function findLastLine(state: StateBlock, span: Span, offset: number): number | undefined {
  const line = findLineOf(state, span, offset);
  const end = state.eMarks[line] ?? 0;
  return end >= offset && state.src.slice(offset, end).trim() === '' ? line : undefined;
}

function choose(
  state: StateBlock,
  open: PairedMark,
  close: PairedMark | undefined,
  span: Span,
): (() => void) | undefined {
  if (!close) return open.kind === '<' && open.isWhole ? chooseMedia(state, open, span) : undefined;
  const { name } = open;
  const content = () => readBetween(state, open, close, span);
  const notice = findNotice(open);
  if (name === 'aside' && open.said.size === 0 && !isAlone(state, open, span)) return undefined;
  if (notice) return () => pushNotice(state, notice, span, content);
  if (containers.has(name)) return content;
  if (quotes.has(name)) return () => pushQuote(state, open, span, content);
  if (name === 'embed') return chooseEmbed(state, open, span, content);
  if (titled.has(name)) {
    return () => {
      pushTitle(state, titleOf(open) || first(open, ['value', 'id']), span.start);
      content();
    };
  }
  // `<Highlight>` is what its author made it.
  const language = open.kind === '<' && name === 'highlight' ? undefined : code.get(name);
  if (language !== undefined && /^\s*(?:`{3}|~{3})/.test(state.src.slice(open.span.end, close.span.start)))
    return () => {
      pushTitle(state, titleOf(open), span.start);
      content();
    };
  return language === undefined
    ? undefined
    : () => pushCode(state, language || first(open, ['lang', 'language', '']), open, close, span);
}

function pushQuote(state: StateBlock, open: PairedMark, span: Span, content: () => void): void {
  state.push('blockquote_open', 'blockquote', 1).map = [span.start, span.end];
  content();
  const by = (open.said.get('') ?? []).join(' ').trim();
  if (by) pushParagraph(state, `— ${by}`, span);
  state.push('blockquote_close', 'blockquote', -1);
}

/** A film or a page of GitBook with its caption. */
function chooseEmbed(
  state: StateBlock,
  open: PairedMark,
  span: Span,
  content: () => void,
): (() => void) | undefined {
  const player = formatPlayer('embed', first(open, ['url']));
  if (!player) return undefined;
  return () => {
    pushParagraph(state, player, span);
    content();
  };
}

/** A component without content that shows a picture or a player. */
function chooseMedia(state: StateBlock, open: PairedMark, span: Span): (() => void) | undefined {
  const source = first(open, ['src', 'id', 'url', 'videoid']);
  const words = {
    alt: first(open, ['alt']),
    caption: first(open, ['caption', 'title']),
    width: first(open, ['width']),
  };
  const address = first(open, ['href', 'to']);
  if (links.has(open.name) && address && words.caption)
    return () => pushParagraph(state, formatLink(words.caption, address), span);
  const written = players.has(open.name)
    ? formatPlayer(open.name, source)
    : pictures.has(open.name)
      ? formatFigure(source, words)
      : undefined;
  return written ? () => pushParagraph(state, written, span) : undefined;
}

/** True for a tag that is all of its line. */
function isAlone(state: StateBlock, open: PairedMark, { start }: Span): boolean {
  return lineAt(state, start) === state.src.slice(open.span.start, open.span.end);
}

function findNotice(open: PairedMark): Notice | undefined {
  const bare = open.said.get('') ?? [];
  const tone = [...toneKeys.flatMap((key) => open.said.get(key) ?? []), ...bare].find((word) =>
    readNotice(word),
  );
  const isGeneral = general.has(open.name);
  const words = bare.filter((word) => word !== tone || !isGeneral);
  // A bare word after `alert` is the name of an icon.
  const title = titleOf(open) || (open.name === 'alert' ? '' : words.join(' '));
  const isOpen = first(open, ['open']);
  const fold = isOpen === 'true' ? 'open' : isOpen === 'false' ? 'closed' : undefined;
  const isWarning = open.said.get('warning')?.[0] === 'true';
  // Notion's has a sign of its own in its text.
  if (open.name === 'aside' && open.said.size === 0) return { tone: 'note', hasNoTitle: true };
  return readNotice(isWarning ? 'warning' : isGeneral ? (tone ?? 'note') : open.name, title, fold);
}

function titleOf(open: PairedMark): string {
  const said = first(open, titleKeys);
  return said || (titled.has(open.name) ? (open.said.get('')?.join(' ') ?? '') : '');
}

function first({ said }: PairedMark, keys: readonly string[]): string {
  return keys.map((key) => said.get(key)?.[0]).find(Boolean) ?? '';
}

/** Reads what is between two tags, whatever lines they are on. */
function readBetween(state: StateBlock, open: PairedMark, close: PairedMark, { start, end }: Span): void {
  const { bMarks, eMarks, tShift, sCount } = state;
  const last = end - 1;
  const first = findLineOf(state, { start, end }, open.span.end);
  const written = [bMarks[first] ?? 0, tShift[first] ?? 0, sCount[first] ?? 0, eMarks[last] ?? 0] as const;
  const blanks = /^\s*/.exec(state.src.slice(open.span.end, eMarks[first]))?.[0].length ?? 0;
  const indent = open.kind === '<' ? findIndent(state, { start: first + 1, end: last }) : state.blkIndent;
  bMarks[first] = open.span.end;
  tShift[first] = blanks;
  sCount[first] = indent;
  const textStart = (bMarks[last] ?? 0) + (first === last ? blanks : 0);
  eMarks[last] = Math.max(close.span.start, textStart);
  const { blkIndent } = state;
  state.blkIndent = indent;
  readLines(state, { start: first, end });
  state.blkIndent = blkIndent;
  [bMarks[first], tShift[first], sCount[first], eMarks[last]] = written;
}

/** How far the content of a component is indented, which means nothing in MDX. */
function findIndent(state: StateBlock, { start, end }: Span): number {
  let indent = Number.POSITIVE_INFINITY;
  for (let line = start; line < end; line += 1)
    if (!state.isEmpty(line)) indent = Math.min(indent, state.sCount[line] ?? 0);
  return Number.isFinite(indent) ? Math.max(indent, state.blkIndent) : state.blkIndent;
}

/** The line on which a mark ends. */
function findLineOf(state: StateBlock, { start, end }: Span, offset: number): number {
  let line = start;
  while (line < end - 1 && (state.eMarks[line] ?? 0) < offset) line += 1;
  return line;
}

function pushCode(
  state: StateBlock,
  language: string,
  open: PairedMark,
  close: PairedMark,
  span: Span,
): void {
  const token = state.push('fence', 'code', 0);
  token.info = language;
  token.markup = open.kind;
  token.content = `${state.src
    .slice(open.span.end, close.span.start)
    .replace(/^[ \t]*\n/, '')
    .trimEnd()}\n`;
  token.map = [span.start, span.end];
}
