import type { StateBlock } from 'markdown-it';
import { lineAt } from '../find-end-line.ts';

type Pairs = { readonly from: number; readonly ends: ReadonlyMap<number, number> };

/** What was found in the text that is being parsed, for each depth and end of a block. */
const found = new WeakMap<object, Map<string, Pairs>>();

/**
 * Which line of colons closes which, from the line `start` on. However many a text opens, each of its lines is looked at once.
 */
export function findContainerEnds(
  state: StateBlock,
  start: number,
  end: number,
): ReadonlyMap<number, number> {
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
