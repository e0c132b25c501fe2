import type { StateBlock } from 'markdown-it';

/** The first line that is not part of a block whose further lines are indented; nor are blank lines before it. */
export function findIndentedEnd(state: StateBlock, startLine: number, endLine: number): number {
  let end = startLine + 1;
  for (let line = end; line < endLine; line += 1) {
    if (state.isEmpty(line)) continue;
    if ((state.sCount[line] ?? 0) - state.blkIndent < 2) break;
    end = line + 1;
  }
  return end;
}

/**
 * Reads the lines of a block as if the mark in front of its first were not there and its further lines were not indented.
 *
 * @param contentStart index in the text after the mark
 */
export function readIndented(state: StateBlock, startLine: number, end: number, contentStart: number): void {
  const { bMarks, tShift, sCount, blkIndent, parentType, lineMax } = state;
  const kept = [bMarks[startLine], tShift[startLine], sCount[startLine]].map(Number);
  const second = sCount
    .slice(startLine + 1, end)
    .find((indent, at) => indent > blkIndent && !state.isEmpty(startLine + 1 + at));
  state.blkIndent = Math.min(blkIndent + 4, second ?? blkIndent + 4);
  state.lineMax = end;
  state.parentType = 'root';
  bMarks[startLine] = contentStart;
  tShift[startLine] = /^[ \t]*/.exec(state.src.slice(contentStart, state.eMarks[startLine]))?.[0].length ?? 0;
  sCount[startLine] = state.blkIndent;
  state.md.block.tokenize(state, startLine, end);
  [bMarks[startLine] = 0, tShift[startLine] = 0, sCount[startLine] = 0] = kept;
  Object.assign(state, { blkIndent, parentType, lineMax });
}
