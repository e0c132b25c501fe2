// [title](https://example.org/a page), [title)(https://example.org/), [title](https://example.org/<br>

import type { MarkdownIt, StateInline, Token } from 'markdown-it';

/** What is wrong with a link that Markdown does not take for one. */
export type LinkFault =
  | 'break'
  | 'space'
  | 'gap'
  | 'bracket'
  | 'double'
  | 'unclosed'
  /** The opening bracket is missing, so that nobody knows where the text begins. */
  | 'opening'
  /** What stands in the parentheses is no address: the text is kept, and nothing leads anywhere. */
  | 'no-address';

/** A link as its author meant it. */
export type LooseLink = {
  readonly text: string;
  /** Absent where there is none to follow. */
  readonly address?: string;
  readonly fault: LinkFault;
  readonly length: number;
};

/** Lengths have a limit each, so that a line of ten thousand brackets costs no more than ten. */
const text = '\\[([^\\[\\]`]{0,500})\\]';
const inside = '((?:[^()`]|\\([^()`]{0,200}\\)){1,1000})';

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

/** Reads links that Markdown prints as text, where it is certain what was meant. */
export function looseLink(markdown: MarkdownIt): void {
  markdown.inline.ruler.after('link', 'loose_link', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x5b || state.linkLevel > 0) return false;
    const link = parseLooseLink(state.src, state.pos);
    if (!link?.address || !markdown.validateLink(link.address)) return false;
    if (!silent) pushLink(state, link);
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
  markdown.core.ruler.before('inline', 'loose_heading', (state) => {
    for (const [index, token] of state.tokens.entries()) {
      if (token.type === 'heading_open') shortenHeading(state.tokens[index + 1]);
    }
  });
}

/**
 * Reads a link that is none by the rules of Markdown.
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
    const judged = fault ? { address: target, fault } : judgeTarget(target);
    return judged && { text: label, length: written.length, ...judged };
  }
  return undefined;
}

/** An address with blanks in it, or something else altogether: a title, an error message. */
function judgeTarget(target: string): Pick<LooseLink, 'address' | 'fault'> | undefined {
  const joined = target.replace(/[ \t]*\n[ \t]*/g, '').trim();
  if (joined === '' || /^\S+\s+["'(]/.test(joined)) return undefined;
  const isAddress =
    /^(?:https?:\/\/|\/|\.{1,2}\/)/i.test(joined) || /^[\w./%-]+(?: [\w./%-]+)*\.\w{2,5}$/.test(joined);
  if (!isAddress) return /\s/.test(joined) ? { fault: 'no-address' } : undefined;
  if (!/\s/.test(joined)) return { address: joined, fault: 'break' };
  return { address: joined.replace(/\s/g, '%20'), fault: 'space' };
}

function pushLink(state: StateInline, { text: label, address = '', fault }: LooseLink): void {
  state.push('link_open', 'a', 1).attrSet('href', state.md.normalizeLink(address));
  const content = state.push('text', '', 0);
  content.content = label;
  content.meta = { linkFault: fault };
  state.push('link_close', 'a', -1);
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
  picture.meta = { linkFault: fault };
}

/** A heading is a name: an error message that was pasted for an address is no part of it. */
function shortenHeading(inline: Token | undefined): void {
  const at = inline?.content.indexOf('[') ?? -1;
  const link = at < 0 ? undefined : parseLooseLink(inline?.content ?? '', at);
  if (!inline || link?.fault !== 'no-address') return;
  inline.content = inline.content.slice(0, at) + link.text + inline.content.slice(at + link.length);
  inline.meta = { linkFault: link.fault, label: link.text };
}

/** Words whose parentheses hold no address, in text that Markdown left as it is. */
export function findDeadLabels(source: string): string[] {
  const labels: string[] = [];
  for (let at = source.indexOf('['); at >= 0; at = source.indexOf('[', at + 1)) {
    const link = parseLooseLink(source, at);
    if (link?.fault === 'no-address') labels.push(link.text);
  }
  return labels;
}

/** The fault that a token was repaired of, if any. */
export function linkFaultOf(token: Token): LinkFault | undefined {
  const fault: unknown = token.meta?.linkFault;
  return typeof fault === 'string' ? (fault as LinkFault) : undefined;
}
