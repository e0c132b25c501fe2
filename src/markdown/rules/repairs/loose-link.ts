// [title](https://example.org/a page), [title)(https://example.org/), [title](https://example.org/<br>

import type { MarkdownIt, StateInline, Token } from 'markdown-it';
import { type LinkFault, metaOf, setMeta } from '../../token-meta.ts';

/** A link as its author meant it. */
export type LooseLink = {
  readonly text: string;
  /** Absent if there is none to follow. */
  readonly address?: string;
  /** What is in the parentheses, or where they should be. */
  readonly written: string;
  readonly fault: LinkFault;
  readonly length: number;
};

/** Lengths have a limit each, so that a line of ten thousand brackets costs no more than ten. */
const text = '\\[([^\\[\\]`]{0,500})\\]';
const inside = '((?:[^()`]|\\([^()`]{0,200}\\)){1,1000})';

const quoted = /^(.*?)\s+(["'])(.*)\2$/s;

type Form = { readonly form: RegExp; readonly fault?: LinkFault };

/** Forms of real posts, in the order in which they are tried; the first without a fault is judged by its address. */
const forms: readonly Form[] = [
  { form: /\[([^[\]()]{1,500})\)\((https?:\/\/[^\s()]{1,1000})\)/y, fault: 'bracket' },
  { form: new RegExp(`${text}\\(\\((https?://[^\\s()]{1,1000})\\)?\\)`, 'y'), fault: 'double' },
  { form: new RegExp(`${text}[ \\t]{1,3}\\((https?://[^\\s()]{1,1000})\\)`, 'y'), fault: 'gap' },
  { form: new RegExp(`${text}\\(${inside}\\)`, 'y') },
  {
    form: new RegExp(`${text}\\((https?://[^\\s()<>]{1,1000})(?=[ \\t]*(?:<br|\\n|$))`, 'y'),
    fault: 'unclosed',
  },
];

/** Faults that Jekyll tolerated. With the others, readers of the old site saw the address as text. */
const isRead: ReadonlySet<LinkFault> = new Set(['break', 'space', 'double']);

/** Reads links that Markdown prints as text, where it is certain what was meant. */
export function looseLink(markdown: MarkdownIt): void {
  markdown.inline.ruler.after('link', 'loose_link', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x5b || state.linkLevel > 0) return false;
    const link = parseLooseLink(state.src, state.pos);
    const isDead = link?.fault === 'no-address';
    if (!link || (!isDead && !(link.address && markdown.validateLink(link.address)))) return false;
    if (!silent && isDead) pushDeadLink(state, link);
    else if (!silent) pushLink(state, link);
    state.pos += link.length;
    return true;
  });
  markdown.inline.ruler.after('image', 'loose_image', (state, silent) => {
    if (state.src.startsWith('![', state.pos) === false) return false;
    const link = parseLooseLink(state.src, state.pos + 1);
    if (!link?.address || !markdown.validateLink(link.address)) return false;
    if (!silent) pushPicture(state, link);
    state.pos += link.length + 1;
    return true;
  });
  markdown.renderer.rules.written_address = (tokens, index) =>
    ` (${markdown.utils.escapeHtml(tokens[index]?.content ?? '')})`;
  markdown.renderer.rules.dead_link = (tokens, index) => {
    const { escapeHtml } = markdown.utils;
    const content = tokens[index]?.content ?? '';
    const { written = '', isName } = metaOf(tokens[index], 'dead-link') ?? {};
    const shown = isName ? content : `[${content}](${written})`;
    // Jekyll took words in quotes for the title of the link.
    const [, target = written, , title] = quoted.exec(written) ?? [];
    const tooltip = title ? ` title="${escapeHtml(title)}"` : '';
    return `<span data-href="${escapeHtml(target)}"${tooltip}>${escapeHtml(shown)}</span>`;
  };
}

/**
 * Reads a link that Markdown does not recognise.
 *
 * @param at index of its opening bracket
 * @example parseLooseLink('[A)(https://a.example/)', 0)?.fault // 'bracket'
 */
export function parseLooseLink(source: string, at: number): LooseLink | undefined {
  for (const { form, fault } of forms) {
    form.lastIndex = at;
    const match = form.exec(source);
    if (!match) continue;
    const [written, label = '', target = ''] = match;
    const judged = fault
      ? { address: fault === 'unclosed' ? withoutBracket(target) : target, fault }
      : judgeTarget(target);
    const link = judged && { text: label, written: target.trim(), length: written.length, ...judged };
    return link && unswapped(link);
  }
  return undefined;
}

/** `[https://example.org/a](Herons at dawn)`: the address and the text of the link in each other's place. */
function unswapped(link: LooseLink): LooseLink {
  const isSwapped = link.fault === 'no-address' && /^https?:\/\/\S+$/iu.test(link.text);
  return isSwapped ? { ...link, text: link.written, address: link.text, fault: 'swapped' } : link;
}

/** If the parenthesis is closed with a bracket, that is at the end of the address. */
function withoutBracket(address: string): string {
  return address.includes('[') ? address : address.replace(/\]$/, '');
}

/** An address with spaces in it, or something else altogether: a title, an error message. */
function judgeTarget(target: string): Pick<LooseLink, 'address' | 'fault'> | undefined {
  const joined = target.replace(/[ \t]*\n[ \t]*/g, '').trim();
  if (joined === '' || /^\S+\s+(?:["']|&quot;|\([^()]*\)$)/.test(joined)) return undefined;
  const isAddress =
    /^(?:https?:\/\/|\/|\.{1,2}\/)/i.test(joined) ||
    /^[\p{L}\p{M}\p{N}_./%-]+(?: [\p{L}\p{M}\p{N}_./%(),+&@-]+)*\.\w{2,5}$/u.test(joined);
  if (!isAddress) return /\s/.test(joined) ? { fault: 'no-address' } : undefined;
  if (!/\s/.test(joined)) return { address: joined, fault: 'break' };
  return { address: joined.replace(/\s/g, '%20'), fault: 'space' };
}

function pushLink(state: StateInline, { text: label, address = '', fault }: LooseLink): void {
  state.push('link_open', 'a', 1).attrSet('href', state.md.normalizeLink(address));
  const content = state.push('text', '', 0);
  content.content = label;
  setMeta(content, { kind: 'repaired', fault });
  state.push('link_close', 'a', -1);
  if (!isRead.has(fault)) state.push('written_address', '', 0).content = address;
}

/** A link whose parentheses hold words: where it names something its text is kept, in a sentence all of it. */
function pushDeadLink(state: StateInline, { text: label, written, fault }: LooseLink): void {
  const token = state.push('dead_link', '', 0);
  token.content = label;
  setMeta(token, { kind: 'dead-link', fault, written });
}

function pushPicture(state: StateInline, { text: label, address = '', fault }: LooseLink): void {
  const children: Token[] = [];
  state.md.inline.parse(label, state.md, state.env, children);
  const picture = state.push('image', 'img', 0);
  picture.attrs = [
    ['src', state.md.normalizeLink(address)],
    ['alt', ''],
  ];
  picture.children = children;
  picture.content = label;
  setMeta(picture, { kind: 'picture', fault });
}

/** The fault that was repaired in a token, if any. */
export function linkFaultOf(token: Token): LinkFault | undefined {
  const meta = metaOf(token, 'repaired') ?? metaOf(token, 'picture') ?? metaOf(token, 'dead-link');
  return meta?.fault;
}
