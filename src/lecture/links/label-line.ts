import type { Token } from 'markdown-it';
import { rememberText } from '../../collections/remember-text.ts';
import { labels, type Role } from './labels.ts';
import { findParts, type LinePart, type LinkPart } from './link-part.ts';
import { findNearWord } from './near-word.ts';

/** `**Paper:** [title](address)` and its many spellings, read. */
export type LabelLine = {
  /** The author's word, without colons and stars. */
  readonly label: string;
  readonly role: Role | 'by address';
  /** The label that a misspelt one was probably meant to be; null for a word of the author's own. */
  readonly meant?: string | null;
  /** True if there are stars or a second colon around it, left over from bold. */
  readonly hasStrayMarks?: true;
  readonly links: readonly LinkPart[];
  /** What follows the links. */
  readonly note: readonly Token[];
};

/** How a label was set off from the text: that decides how sure we may be that it is one. */
export type LabelSetting = 'heading' | 'bold' | 'plain';

/** `Paper:`, `Paper**:`, `Paper:**:`, full-width colon too, and a sign before the link; one to three words. */
const withColon =
  /^\**\s*([^:：*]{1,40}?)\s*\**\s*[:：]+\s*\**\s*[:：]*\s*(?:\p{Extended_Pictographic}\uFE0F?\s*){0,3}$/u;

/** In characters: no label is longer, with all that is around it. */
const longestLabel = 100;

const strayMarks = /\*|[:：]\s*[:：]/u;

const withoutColon = /^\**\s*([^:：*]{1,40}?)\s*\**\s*$/u;

/** A label without a link of its own. */
export type BareLabel = Pick<LabelLine, 'label' | 'role'>;

/** What may be between links of one label; anything else is the author's note. */
const separator = /^[\s,，、;；/|·•&+\u2003]*(?:and|or|和|與|及)?[\s,，、;；/|·•&+\u2003]*$/iu;

/**
 * Reads a line as a label with its links.
 *
 * @param tokens inline content of one line
 * @returns undefined if the line is ordinary text
 * @example parseLabelLine(tokensOf('**Code**: [https://github.com/a/b](https://github.com/a/b)'), 'bold')?.label // 'Code'
 */
export function parseLabelLine(tokens: readonly Token[], setting: LabelSetting): LabelLine | undefined {
  const [lead, ...rest] = findParts(tokens);
  if (!lead) return undefined;
  if (lead.kind === 'link') return parseLinkedLabel(lead, rest, setting);
  const first = rest[0];
  if (first?.kind !== 'link' || lead.text.length > longestLabel) return undefined;
  const written = (withColon.exec(lead.text) ??
    (setting === 'plain' ? null : withoutColon.exec(lead.text)))?.[1];
  if (!written) return undefined;
  const { links, note } = splitNote(rest);
  const isAddress = links.every(({ text, address }) => text === address);
  const isLead = setting === 'bold' || (setting === 'heading' && isAddress);
  const match = findLabel(written, isLead ? 'bold' : setting, withColon.test(lead.text));
  if (!match || (match.meant === null && links.every(leadsDown))) return undefined;
  const hasStrayMarks = strayMarks.test(lead.text);
  return { label: written, ...match, ...(hasStrayMarks && { hasStrayMarks }), links, note };
}

/** Reads a heading that is a known label with its colon and nothing else: `#### Paper:`. */
export function parseBareLabel(tokens: readonly Token[]): BareLabel | undefined {
  const [lead, ...rest] = findParts(tokens);
  const isAlone = lead?.kind === 'other' && rest.length === 0 && lead.text.length <= longestLabel;
  const label = isAlone ? withColon.exec(lead.text)?.[1] : undefined;
  const role = label === undefined ? undefined : lookUp(label);
  return label !== undefined && role ? { label, role } : undefined;
}

/** `#### [Demo](address)`: the label is the link. */
function parseLinkedLabel(
  link: LinkPart,
  rest: readonly LinePart[],
  setting: LabelSetting,
): LabelLine | undefined {
  if (setting !== 'heading' || rest.length > 0) return undefined;
  const role = lookUp(link.text);
  return role && { label: link.text, role, links: [link], note: [] };
}

/** `**2024:** [June](#june)` is a line of a table of contents. */
function leadsDown({ address }: LinkPart): boolean {
  return address.startsWith('#');
}

type Match = Pick<LabelLine, 'role' | 'meant'>;

function findLabel(written: string, setting: LabelSetting, hasColon: boolean): Match | undefined {
  const role = lookUp(written);
  if (role) return { role };
  if (!hasColon || setting === 'plain') return undefined;
  const meant = findNearWord(foldLabel(written), Object.keys(labels));
  if (meant) return { role: labels[meant] ?? 'by address', meant };
  return setting === 'bold' ? { role: 'by address', meant: null } : undefined;
}

/**
 * True for a word that is a label, whatever its case.
 *
 * @example isLabelWord('Technical Report') // true
 */
export function isLabelWord(written: string): boolean {
  return lookUp(written) !== undefined;
}

/** What a word says about a link, as a label would; undefined for any other word. */
export function findRole(written: string): Role | 'by address' | undefined {
  return lookUp(written);
}

const lookUp = rememberText((written): Role | 'by address' | undefined => {
  if (written.length > longestLabel) return undefined;
  const folded = foldLabel(written);
  const core = folded.replace(behindLabel, '');
  const known = [folded, core, core.replace(beforeLabel, '')].find((word) => Object.hasOwn(labels, word));
  return known === undefined ? undefined : labels[known];
});

/** `原论文链接`, `官方代码地址`: what Chinese and Korean labels may have before and after them. */
const beforeLabel = /^(?:官方|原始|原|本文|开源|開源)(?=\p{sc=Han}{2})/u;
const behindLabel =
  /(?<=\p{sc=Han})(?:链接|連結|鏈接|地址|网址|網址)$|(?<=\p{sc=Hangul})\s?(?:링크|주소|출처)$/u;

/** `github(PyTorch)` is a GitHub label; case and spaces do not count. */
function foldLabel(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/\(.*\)$/, '')
    .replace(/^(?:\p{Extended_Pictographic}|\uFE0F|\u200d|\s)+/u, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** Links with only separators between them belong to the label; the rest is the author's own sentence. */
function splitNote(parts: readonly LinePart[]): Pick<LabelLine, 'links' | 'note'> {
  const links: LinkPart[] = [];
  let index = 0;
  for (; index < parts.length; index += 1) {
    const part = parts[index];
    if (part?.kind === 'link') links.push(part);
    else if (!part || !separator.test(part.text) || parts[index + 1]?.kind !== 'link') break;
  }
  const rest = parts.slice(index);
  const isEmpty = rest.every(
    (part) => part.kind === 'other' && /^[\s*.,，、;；]*$/.test(part.text) && !holdsMore(part),
  );
  return { links, note: isEmpty ? [] : balance(rest.flatMap((part) => part.tokens)) };
}

/** What is not text but still something. */
function holdsMore(part: LinePart): boolean {
  return part.tokens.some(({ type }) => type === 'image' || type === 'video' || type === 'footnote_ref');
}

/** A line that was all bold leaves a closing mark without its opening one. */
function balance(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.nesting === -1 && open.pop() === undefined) continue;
    if (token.nesting === 1) open.push(token);
    kept.push(token);
  }
  return kept;
}
