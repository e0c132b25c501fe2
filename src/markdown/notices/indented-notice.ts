// !!! note "A title"
//     text

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineAt } from '../find-end-line.ts';
import { pushNotice, pushParagraph, type Span } from './notice-tokens.ts';
import { type Notice, readNotice } from './tones.ts';

/** MkDocs' mark: `!!!` a box, `???` a fold, `???+` an open one; classes may follow the word. */
const mark = /^(!!!|\?\?\?\+?)[ \t]*([A-Za-z]+)(?:[ \t]+[a-z-]+)*(?:[ \t]+"([^"]*)")?[ \t]*$/;

/** `=== "A title"`: one of several tabs, which our pages show one below another. */
const tab = /^===[!+]?[ \t]+"([^"]*)"[ \t]*$/;

/** Reads the blocks of MkDocs whose content is indented below their mark. */
export function indentedNotice(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'indented_notice', readBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

function readBlock(state: StateBlock, start: number, endLine: number, silent: boolean): boolean {
  const line = lineAt(state, start);
  if (!/^(?:!!!|\?\?\?|===)/.test(line)) return false;
  const [, sign = '', word = '', title] = mark.exec(line) ?? [];
  const read = readNotice(word, title, sign === '???' ? 'closed' : sign === '???+' ? 'open' : undefined);
  const notice: Notice | undefined = read && title === '' ? { ...read, hasNoTitle: true } : read;
  const tabTitle = tab.exec(line)?.[1];
  const end = findEnd(state, start, endLine);
  if ((!notice && !tabTitle) || end === start + 1) return false;
  if (silent) return true;
  const content = () => readIndented(state, { start: start + 1, end });
  if (notice) pushNotice(state, notice, { start, end }, content);
  else {
    pushTitle(state, tabTitle ?? '', start);
    content();
  }
  state.line = end;
  return true;
}

/** The line after the last one that is indented by four. */
function findEnd(state: StateBlock, start: number, endLine: number): number {
  let end = start + 1;
  for (let line = end; line < endLine; line += 1) {
    if (state.isEmpty(line)) continue;
    if ((state.sCount[line] ?? 0) - state.blkIndent < 4) break;
    end = line + 1;
  }
  return end;
}

function readIndented(state: StateBlock, { start, end }: Span): void {
  const { blkIndent, parentType, lineMax } = state;
  state.blkIndent = blkIndent + 4;
  state.parentType = 'root';
  state.lineMax = end;
  state.md.block.tokenize(state, start, end);
  Object.assign(state, { blkIndent, parentType, lineMax });
}

/** A title in bold on its own line, if there is one. */
export function pushTitle(state: StateBlock, title: string, line: number): void {
  if (title.trim() === '') return;
  pushParagraph(state, `**${title}**`, { start: line, end: line + 1 });
}
