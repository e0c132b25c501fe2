import type { StateBlock } from 'markdown-it';

type Search = { readonly from: number; readonly until: number; readonly line: number | undefined };

/** What was found for each form in the text that is being parsed. */
const searches = new WeakMap<object, Map<RegExp, Search>>();

/**
 * The line that ends a block, which may be its first; undefined if it never ends. However many blocks of a form a text opens, each of its
 * lines is looked at once.
 */
export function findEndLine(
  state: StateBlock,
  form: RegExp,
  startLine: number,
  endLine: number,
): number | undefined {
  const known = searches.get(state.env) ?? new Map<RegExp, Search>();
  searches.set(state.env, known);
  const last = known.get(form);
  const covers = last?.until === endLine && last.from <= startLine && startLine <= (last.line ?? endLine);
  if (last && covers) return last.line;
  let line = startLine;
  while (line < endLine && !form.test(lineAt(state, line))) line += 1;
  const search = { from: startLine, until: endLine, line: line < endLine ? line : undefined };
  known.set(form, search);
  return search.line;
}

/** A line of the text without the spaces around it. */
export function lineAt(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trimEnd();
}
