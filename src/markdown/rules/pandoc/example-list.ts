// (@) The heron waits.
// (@strikes) The heron strikes.
//
// As (@strikes) shows

import type { MarkdownIt, StateBlock, StateCore } from 'markdown-it';
import { lineAt } from '../../find-end-line.ts';

/** `(@)`, or `(@strikes)` for an example that the text refers to. */
const mark = /^\(@([\w-]{0,60})\)[ \t]+(?=\S)/;
const reference = /\(@([\w-]{1,60})\)/g;

/** What is known of the examples of the text that is being parsed. */
type Examples = { count: number; readonly numbers: Map<string, number> };

const found = new WeakMap<object, Examples>();

/** Reads Pandoc's lists of examples, whose numbers go on through the whole text, and the references to them. */
export function exampleList(markdown: MarkdownIt): void {
  markdown.block.ruler.before('paragraph', 'example_list', readList);
  markdown.core.ruler.after('block', 'example_references', fillReferences);
}

function readList(state: StateBlock, start: number, endLine: number, silent: boolean): boolean {
  if (silent || !mark.test(lineAt(state, start))) return false;
  const examples = found.get(state.env) ?? { count: 0, numbers: new Map<string, number>() };
  found.set(state.env, examples);
  const list = state.push('ordered_list_open', 'ol', 1);
  if (examples.count > 0) list.attrs = [['start', String(examples.count + 1)]];
  let line = start;
  while (line < endLine && mark.test(lineAt(state, line))) line = pushItem(state, line, endLine, examples);
  list.map = [start, line];
  state.push('ordered_list_close', 'ol', -1);
  state.line = line;
  return true;
}

/** @returns the line after the item, which continues up to an empty line or the next mark */
function pushItem(state: StateBlock, start: number, endLine: number, examples: Examples): number {
  const [written = '', label = ''] = mark.exec(lineAt(state, start)) ?? [];
  examples.count += 1;
  if (label && !examples.numbers.has(label)) examples.numbers.set(label, examples.count);
  let end = start + 1;
  while (end < endLine && !state.isEmpty(end) && !mark.test(lineAt(state, end))) end += 1;
  state.push('list_item_open', 'li', 1).map = [start, end];
  const open = state.push('paragraph_open', 'p', 1);
  const inline = state.push('inline', '', 0);
  inline.content = state.getLines(start, end, state.blkIndent, false).trim().slice(written.length).trim();
  open.map = [start, end];
  inline.map = [start, end];
  inline.children = [];
  const close = state.push('paragraph_close', 'p', -1);
  open.hidden = true;
  close.hidden = true;
  state.push('list_item_close', 'li', -1);
  return end;
}

function fillReferences({ tokens, env }: StateCore): void {
  const numbers = found.get(env)?.numbers;
  if (!numbers || numbers.size === 0) return;
  for (const token of tokens) {
    if (token.type !== 'inline' || !token.content.includes('(@')) continue;
    token.content = token.content.replace(reference, (written, label: string) => {
      const number = numbers.get(label);
      return number === undefined ? written : `(${number})`;
    });
  }
}
