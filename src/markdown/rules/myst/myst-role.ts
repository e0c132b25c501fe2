// {sub}`2`, {kbd}`Ctrl`, {abbr}`MLE (maximum likelihood)`, {doc}`the heron <heron>`

import type { MarkdownIt, StateInline } from 'markdown-it';

const role = /\{([a-z][a-z:-]{0,30})\}(`{1,3})([^`\n]{1,500})\2(?!`)/y;

/** Roles that set their words in an element. */
const elements: Readonly<Record<string, string>> = {
  del: 's',
  kbd: 'kbd',
  keyboard: 'kbd',
  strike: 's',
  sub: 'sub',
  subscript: 'sub',
  sup: 'sup',
  superscript: 'sup',
  u: 'u',
  underline: 'u',
};

/** Roles whose words are shown as they are, and those that are code. */
const plain: ReadonlySet<string> = new Set(['dfn', 'guilabel', 'menuselection', 'sc', 'smallcaps', 'term']);
const code: ReadonlySet<string> = new Set(['code', 'command', 'file', 'program', 'samp']);

/** Roles that lead to a place of the course: a target, another lecture, a file. */
const links: ReadonlySet<string> = new Set(['doc', 'download', 'numref', 'ref']);

/** Reads the roles of MyST that say what their words are. Any other stays as it is written, and is reported. */
export function mystRole(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('escape', 'myst_role', readRole);
}

function readRole(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x7b) return false;
  role.lastIndex = state.pos;
  const [written = '', name = '', , words = ''] = role.exec(state.src) ?? [];
  const push = choose(state, name, words);
  if (!push) return false;
  if (!silent) push();
  state.pos += written.length;
  return true;
}

function choose(state: StateInline, name: string, words: string): (() => void) | undefined {
  const target = /^(.*?)\s*<([^<>\s]+)>$/.exec(words);
  if (plain.has(name)) return () => pushText(state, (target?.[1] || words).trim());
  if (code.has(name))
    return () => {
      state.push('code_inline', 'code', 0).content = words;
    };
  if (links.has(name)) return chooseLink(state, name, target);
  const abbreviation = /^abbr(?:eviation)?$/.test(name) ? /^(.+?)\s*\((.+)\)$/.exec(words) : null;
  const tag = abbreviation ? 'abbr' : Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (!tag) return undefined;
  return () => pushElement(state, tag, abbreviation?.[1] ?? words, abbreviation?.[2]);
}

/** A link that says its words itself; what only numbers or the other page could say is left to its author. */
function chooseLink(
  state: StateInline,
  name: string,
  target: RegExpExecArray | null,
): (() => void) | undefined {
  const [, words = '', place = ''] = target ?? [];
  if (words === '' || /%s|\{(?:name|number)\}/.test(words)) return undefined;
  const address = name === 'doc' ? `${place}.md` : name === 'download' ? place : `#${place}`;
  return () => {
    state.push('link_open', 'a', 1).attrs = [['href', state.md.normalizeLink(address)]];
    pushText(state, words);
    state.push('link_close', 'a', -1);
  };
}

function pushElement(state: StateInline, tag: string, words: string, title?: string): void {
  const open = state.push(`${tag}_open`, tag, 1);
  if (title) open.attrs = [['title', title]];
  pushText(state, words);
  state.push(`${tag}_close`, tag, -1);
}

function pushText(state: StateInline, words: string): void {
  state.push('text', '', 0).content = words;
}
