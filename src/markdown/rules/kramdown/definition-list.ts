// Encoder
// : turns a picture into vectors

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineAt } from '../../find-end-line.ts';
import { findIndentedEnd, readIndented } from '../../read-indented.ts';

/** A definition needs a space after its colon: a smiley, `:D`, is not one. */
const definition = /^:[ \t]+(?=\S)/;

/** Pandoc knows a tilde, too. */
const tilde = /^~[ \t]+(?=\S)/;

/** What starts another block. */
const otherBlock = /^(?:[-+>#|~`=]|\*[ \t*]*(?:[ \t]|$)|<\/?[a-z]|\d+[.)][ \t]|\[\^|\{[:%]|:)/i;

/** Longer texts above a definition are prose, not terms. */
const mostTerms = 3;

type Terms = { readonly lines: readonly number[]; readonly next: number; readonly isTight: boolean };

/** Reads lists of terms, one on each line, and their definitions, which start with a colon, as Jekyll does. */
export function definitionList(markdown: MarkdownIt): void {
  markdown.block.ruler.before('paragraph', 'definition_list', (state, startLine, endLine, silent) => {
    let terms = silent ? undefined : findTerms(state, startLine, endLine);
    if (!terms) return false;
    const list = state.push('dl_open', 'dl', 1);
    let line = startLine;
    while (terms) {
      for (const term of terms.lines) pushTerm(state, term);
      line = pushDefinitions(state, terms, endLine);
      terms = findTerms(state, skipBlank(state, line), endLine);
    }
    list.map = [startLine, line];
    state.push('dl_close', 'dl', -1);
    state.line = line;
    return true;
  });
}

/** Lines of a paragraph with a definition right below them, or after one blank line. */
function findTerms(state: StateBlock, startLine: number, endLine: number): Terms | undefined {
  const lines: number[] = [];
  for (let line = startLine; line < endLine && lines.length <= mostTerms; line += 1) {
    const isOurs = state.isEmpty(line) || isAtMargin(state, line);
    if (!isOurs) return undefined;
    const isTight = !state.isEmpty(line);
    const next = isTight ? line : line + 1;
    if (lines.length > 0 && isDefinition(state, next, endLine)) return { lines, next, isTight };
    if (!isTight || otherBlock.test(lineAt(state, line))) return undefined;
    lines.push(line);
  }
  return undefined;
}

function isAtMargin(state: StateBlock, line: number): boolean {
  const indent = (state.sCount[line] ?? 0) - state.blkIndent;
  return indent >= 0 && indent < 4;
}

function isDefinition(state: StateBlock, line: number, endLine: number): boolean {
  if (line >= endLine || !isAtMargin(state, line)) return false;
  return definition.test(lineAt(state, line)) || (isIndented(state, line) && tilde.test(lineAt(state, line)));
}

/** At the margin, a tilde in front of a number is "about". */
function isIndented(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) > state.blkIndent;
}

function skipBlank(state: StateBlock, line: number): number {
  return state.isEmpty(line) ? line + 1 : line;
}

function pushTerm(state: StateBlock, line: number): void {
  state.push('dt_open', 'dt', 1).map = [line, line + 1];
  const inline = state.push('inline', '', 0);
  inline.content = lineAt(state, line);
  inline.map = [line, line + 1];
  inline.children = [];
  state.push('dt_close', 'dt', -1);
}

/** @returns the line after the last definition of the terms */
function pushDefinitions(state: StateBlock, { next, isTight }: Terms, endLine: number): number {
  let line = next;
  let after = next;
  while (isDefinition(state, line, endLine)) {
    const end = findDefinitionEnd(state, line, endLine);
    const first = state.tokens.length + 1;
    state.push('dd_open', 'dd', 1).map = [line, end];
    const mark = /^[:~][ \t]+/.exec(lineAt(state, line))?.[0].length ?? 2;
    readIndented(state, line, end, (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0) + mark);
    if (isTight && state.tokens[first]?.type === 'paragraph_open') hideParagraph(state, first);
    state.push('dd_close', 'dd', -1);
    after = end;
    line = skipBlank(state, end);
  }
  return after;
}

/** Lines right below a definition continue it, and so do indented ones after a blank line. */
function findDefinitionEnd(state: StateBlock, startLine: number, endLine: number): number {
  let line = startLine + 1;
  while (line < endLine && isContinued(state, line)) line += 1;
  let limit = line;
  while (limit < endLine && (state.isEmpty(limit) || isIndented(state, limit))) {
    if (isDefinition(state, limit, endLine)) break;
    limit += 1;
  }
  return findIndentedEnd(state, line - 1, limit);
}

function isContinued(state: StateBlock, line: number): boolean {
  if (state.isEmpty(line) || (state.sCount[line] ?? 0) < state.blkIndent) return false;
  return !otherBlock.test(lineAt(state, line)) || !isAtMargin(state, line);
}

/** A definition that is one paragraph has none around it. */
function hideParagraph(state: StateBlock, index: number): void {
  const close = state.tokens[index + 2];
  if (close?.type !== 'paragraph_close') return;
  const open = state.tokens[index];
  if (open) open.hidden = true;
  close.hidden = true;
}
