// H~2~O, 2^10^

import type { MarkdownIt, StateInline } from 'markdown-it';

/** Short, and right behind a letter or a number: anything longer or looser is not one for certain. */
const above = /\^([\p{L}\p{N}+\-−*]{1,6})\^(?![\w^([{])/uy;
const below = /~(\d{1,3}[+\-−]?|[a-z]{1,2}|[+\-−])~(?!~)/uy;

/** Reads the exponents and indices of Pandoc, Typora and others. */
export function smallScript(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('strikethrough', 'small_script', readScript);
}

function readScript(state: StateInline, silent: boolean): boolean {
  const sign = state.src[state.pos];
  if (sign !== '^' && sign !== '~') return false;
  const form = sign === '^' ? above : below;
  const isBehind = (sign === '^' ? /[\p{L}\p{N})]/u : /[A-Za-z)]/).test(state.src[state.pos - 1] ?? '');
  form.lastIndex = state.pos;
  const [written = '', words = ''] = (isBehind && form.exec(state.src)) || [];
  if (written === '') return false;
  if (!silent) {
    const tag = sign === '^' ? 'sup' : 'sub';
    state.push(`${tag}_open`, tag, 1);
    state.push('text', '', 0).content = words;
    state.push(`${tag}_close`, tag, -1);
  }
  state.pos += written.length;
  return true;
}
