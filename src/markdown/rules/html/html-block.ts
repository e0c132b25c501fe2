// <iframe src="…"></iframe>
// ![](a picture on the very next line)

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { isHtmlElement, isVoidElement } from '../../../html/html-elements.ts';
import { readTag, tagNameAt } from '../../../html/read-tag.ts';

/**
 * How a block of HTML starts and ends. CommonMark 0.31.2, section 4.6, kinds 1 to 7; `end` is absent
 * for the kinds that end at a blank line.
 */
type Kind = { readonly start: RegExp; readonly end?: RegExp; readonly interrupts: boolean };

/** Those of CommonMark, and what contains a document or a picture on lines of its own. */
const blockTags =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|embed|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|object|ol|optgroup|option|p|param|picture|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';

/** Attributes as CommonMark has them, which is stricter than a browser. */
const attribute = `\\s+[a-zA-Z_:][\\w:.-]*(?:\\s*=\\s*(?:[^\\s"'=<>\`]+|'[^']*'|"[^"]*"))?`;

const drawingEnd = /<\/svg\s*>/i;

const kinds: readonly Kind[] = [
  {
    start: /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i,
    end: /<\/(?:script|pre|style|textarea)>/i,
    interrupts: true,
  },
  // A drawing is one, whatever lines divide it.
  { start: /^<svg(?=[\s>]|$)/i, end: drawingEnd, interrupts: true },
  { start: /^<!--/, end: /-->/, interrupts: true },
  { start: /^<\?/, end: /\?>/, interrupts: true },
  { start: /^<![A-Za-z]/, end: />/, interrupts: true },
  { start: /^<!\[CDATA\[/, end: /\]\]>/, interrupts: true },
  { start: new RegExp(`^</?(?:${blockTags})(?=\\s|/?>|$)`, 'i'), interrupts: true },
  {
    start: new RegExp(`^(?:<[a-z][\\w-]*(?:${attribute})*\\s*/?>|</[a-z][\\w-]*\\s*>)\\s*$`, 'i'),
    interrupts: false,
  },
];

/**
 * Ends a block of HTML where its tags balance. CommonMark goes on to the next blank line, so that the
 * picture or list which authors write right below an `<iframe>` is swallowed and printed as text.
 */
export function htmlBlock(markdown: MarkdownIt): void {
  markdown.block.ruler.at(
    'html_block',
    (state, startLine, endLine, silent) => {
      const lineAt = (line: number) =>
        state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
      if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
      const first = lineAt(startLine);
      if (!first.startsWith('<')) return false;
      const kind = kinds.find(({ start }) => start.test(first));
      if (!kind) return false;
      const tagLines = kind.end
        ? 0
        : countTagLines(first, (row) => lineAt(startLine + row), endLine - startLine);
      if (tagLines === undefined || (kind.end && !endsLater(state, kind.end, startLine))) return false;
      if (silent) return kind.interrupts;
      let next = startLine + 1 + tagLines;
      const openTag = state.getLines(startLine, next, state.blkIndent, false).trim();
      const isMarkdown =
        holdsMarkdown(openTag) || (state.md.renderer.rules.formula && setsFormula(openTag, lineAt(next)));
      let depth = countOpen(
        next === startLine + 1 ? first : state.getLines(startLine, next, state.blkIndent, false),
      );
      // Blank lines divide what is drawn, and nothing else.
      let isDrawn = isWithinDrawing(openTag, false) && endsLater(state, drawingEnd, startLine);
      const isComplete = () => isMarkdown || (kind.end ? kind.end.test(lineAt(next - 1)) : depth <= 0);
      while (next < endLine && !isComplete()) {
        if ((state.sCount[next] ?? 0) < state.blkIndent) break;
        const line = lineAt(next);
        if (!kind.end && line.trim() === '' && !isDrawn) break;
        depth += countOpen(line);
        isDrawn = isWithinDrawing(line, isDrawn) && endsLater(state, drawingEnd, next);
        next += 1;
      }
      state.line = next;
      const token = state.push('html_block', '', 0);
      token.map = [startLine, next];
      token.content = state.getLines(startLine, next, state.blkIndent, true);
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote'] },
  );
}

/** True at the end of a line that opens a drawing, or is in one, and does not close it. */
function isWithinDrawing(line: string, isDrawn: boolean): boolean {
  const [opens, closes] = ['<svg', '</svg'].map((tag) => line.toLowerCase().lastIndexOf(tag));
  return opens === closes ? isDrawn : (opens ?? -1) > (closes ?? -1);
}

/** `<div class="note" markdown="1">`: what is below it is Markdown, as for Jekyll. */
function holdsMarkdown(openTag: string): boolean {
  const tag = readTag(openTag, 0);
  return (
    typeof tag === 'object' &&
    tag.attributes.some(({ name, value }) => name === 'markdown' && /^(?:1|block|span)$/.test(value.trim()))
  );
}

/** A tag alone on its line, above the start of a formula: what is in it is one. */
function setsFormula(openTag: string, below: string): boolean {
  return /^<(?:div|center|p)(?:\s[^<>]*)?>$/i.test(openTag) && /^(?:\$\$|\\\\?\[|\\begin\{)/.test(below);
}

/** A tag that extends over more lines than this was never finished. */
const mostTagLines = 20;

/**
 * How many further lines the tag takes that a block starts with; undefined for one that is never finished
 * and for a word in angle brackets: those are text, and what is below them is not lost.
 */
function countTagLines(first: string, lineAfter: (row: number) => string, lines: number): number | undefined {
  if (!isHtmlElement(tagNameAt(first, 0))) return undefined;
  if (readTag(first, 0) !== 'unfinished') return 0;
  for (let row = 1; row < Math.min(lines, mostTagLines); row += 1) {
    const line = lineAfter(row);
    if (line.trim() === '' || /^[^>]*</.test(line)) return undefined;
    if (line.includes('>')) return row;
  }
  return undefined;
}

/** Where the last end of each form is in the text that is being parsed. */
const lastEnds = new WeakMap<object, Map<RegExp, number>>();

/**
 * True where a comment or script is closed at all. One that is not would take the rest of the post
 * with it; a text is searched once, however many of them it holds.
 */
function endsLater(state: StateBlock, end: RegExp, startLine: number): boolean {
  const known = lastEnds.get(state.env) ?? new Map<RegExp, number>();
  lastEnds.set(state.env, known);
  const last = known.get(end) ?? findLast(state.src, end);
  known.set(end, last);
  return last >= (state.bMarks[startLine] ?? 0);
}

function findLast(text: string, form: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(new RegExp(form, 'gi'))) last = match.index;
  return last;
}

/**
 * How many elements a line leaves open; negative if it closes more than it opens. What comes
 * after a tag that never ends is part of it: looking for further ones would read the line over and over.
 */
function countOpen(line: string): number {
  let open = 0;
  for (let at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at)) {
    const tag = readTag(line, at);
    if (tag === 'unfinished') break;
    at = tag === 'text' ? at + 1 : tag.end;
    if (tag === 'text') continue;
    if (tag.closes) open -= 1;
    else if (line[tag.end - 2] !== '/' && !isVoidElement(tag.name)) open += 1;
  }
  return open;
}
