// <iframe src="…"></iframe>
// ![](a picture on the very next line)

import type { MarkdownIt } from 'markdown-it';

/**
 * How a block of HTML starts and ends. CommonMark 0.31.2, section 4.6, kinds 1 to 7; `end` is absent
 * for the kinds that end at a blank line.
 */
type Kind = { readonly start: RegExp; readonly end?: RegExp; readonly interrupts: boolean };

const blockTags =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';

const attribute = `\\s+[a-zA-Z_:][\\w:.-]*(?:\\s*=\\s*(?:[^\\s"'=<>\`]+|'[^']*'|"[^"]*"))?`;

const kinds: readonly Kind[] = [
  {
    start: /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i,
    end: /<\/(?:script|pre|style|textarea)>/i,
    interrupts: true,
  },
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

/** Elements that are complete without a closing tag. */
const voidTags = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

const tag = /<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/gi;

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
      if (silent) return kind.interrupts;
      let next = startLine + 1;
      let depth = countOpen(first);
      const isComplete = () => (kind.end ? kind.end.test(lineAt(next - 1)) : depth <= 0);
      while (next < endLine && !isComplete()) {
        if ((state.sCount[next] ?? 0) < state.blkIndent) break;
        const line = lineAt(next);
        if (!kind.end && line.trim() === '') break;
        depth += countOpen(line);
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

/** How many elements a line leaves open; below zero where it closes more than it opens. */
function countOpen(line: string): number {
  let open = 0;
  for (const [, closes, name = '', closesItself] of line.matchAll(tag)) {
    if (closes) open -= 1;
    else if (!closesItself && !voidTags.test(name)) open += 1;
  }
  return open;
}
