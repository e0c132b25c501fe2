// *[VLM]: Vision-Language Model

import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it';
import { lineAt } from '../../find-end-line.ts';

const definition = /^\*\[([^[\]\n]{1,100})\]:[ \t]*(\S.*)$/;

/** A text with more of them is not a lecture; the others stay as they are. */
const most = 200;

/** What the abbreviations of a text stand for. */
const known = new WeakMap<object, Map<string, string>>();

/** Says what an abbreviation stands for, wherever it appears in the text as a word; not in headings, links and code. */
export function abbreviations(markdown: MarkdownIt): void {
  markdown.block.ruler.before('reference', 'abbreviation', readDefinition, {
    alt: ['paragraph', 'reference'],
  });
  markdown.core.ruler.after('inline', 'abbreviations', markWords);
}

function readDefinition(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const line = lineAt(state, startLine);
  if (!line.startsWith('*[')) return false;
  const [, short = '', long = ''] = definition.exec(line) ?? [];
  const names = known.get(state.env) ?? new Map<string, string>();
  // `*[note]: important* thing` is emphasis.
  if (!short.trim() || /\*/.test(long) || (names.size >= most && !names.has(short))) return false;
  if (silent) return true;
  known.set(state.env, names.set(short.trim(), long));
  state.line = startLine + 1;
  return true;
}

function markWords(state: StateCore): void {
  const names = known.get(state.env);
  if (!names) return;
  const words = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const form = new RegExp(`(?<![A-Za-z\\d])(?:${words.join('|')})(?![A-Za-z\\d])`, 'g');
  state.tokens.forEach((token, index) => {
    const isHeading = state.tokens[index - 1]?.type === 'heading_open';
    if (token.type === 'inline' && !isHeading)
      token.children = markIn(token.children ?? [], form, names, state);
  });
}

function markIn(
  children: readonly Token[],
  form: RegExp,
  names: ReadonlyMap<string, string>,
  { Token: TokenClass }: StateCore,
): Token[] {
  let inLink = 0;
  return children.flatMap((child) => {
    if (child.type === 'link_open') inLink += 1;
    if (child.type === 'link_close') inLink -= 1;
    if (child.type !== 'text' || inLink > 0) return [child];
    const pieces: Token[] = [];
    let from = 0;
    const pushText = (content: string) => {
      if (content) pieces.push(Object.assign(new TokenClass('text', '', 0), { content, level: child.level }));
    };
    for (const { 0: word, index } of child.content.matchAll(form)) {
      pushText(child.content.slice(from, index));
      const open = new TokenClass('abbr_open', 'abbr', 1);
      open.attrs = [['title', names.get(word) ?? '']];
      pieces.push(open);
      pushText(word);
      pieces.push(new TokenClass('abbr_close', 'abbr', -1));
      from = index + word.length;
    }
    if (from === 0) return [child];
    pushText(child.content.slice(from));
    return pieces;
  });
}
