import type { Token } from 'markdown-it';
import { evenSpaces } from '../../collections/even-spaces.ts';
import { identifyAddress } from '../../identity/hosts.ts';
import { modelKey } from '../../identity/name.ts';
import { isCoinedThing } from '../../identity/system-name.ts';
import { isAddress } from '../headings/nameless-heading.ts';
import type { ListedItem } from '../lecture.ts';
import { findRole } from '../links/label-line.ts';
import type { LinkPart } from '../links/link-part.ts';
import { labelWord, linkWords } from '../links/link-words.ts';
import type { Piece } from '../papers/cite-pieces.ts';
import { isPaper } from '../papers/paper-link.ts';
import { isRoleText } from '../papers/paper-title.ts';
import { isCitation } from '../papers/says-nothing.ts';

/** An item or row with a name at its beginning, and the links that are of that name. */
export type Named = Pick<ListedItem, 'name' | 'form' | 'text' | 'column' | 'under'> & {
  /** The token that opens it. */
  readonly open: Token;
  readonly row: number;
  readonly links: readonly LinkPart[];
  /** Tokens that open the items that it is below. */
  readonly outer?: readonly Token[];
};

/** In characters: what is longer is not looked at for a name. */
const longestLead = 120;

/** In characters and words: what is longer is a title or a sentence. */
const longestName = 40;
const mostWords = 4;

/** The same of a name that its address has, too: `The Heron and Egret Dataset`. */
const mostWordsOfLinked = 6;

/** An item with more links tells of many things. */
const mostLinks = 10;

/** In pieces: what is longer is a text. */
const mostPieces = 60;

/** Reads an item of a list by its pieces; undefined if it does not start with a name, or neither links anything of its own nor tells of a name in bold. */
export function readNamed(
  pieces: readonly Piece[],
  below: (name: string) => readonly LinkPart[] = () => [],
): Omit<Named, 'open' | 'row'> | undefined {
  if (pieces.length > mostPieces) return undefined;
  const at = pieces.findIndex((piece) => !isMark(piece));
  const [first, ...rest] = at < 0 ? [] : pieces.slice(at);
  const lead = first && leadOf(first, rest);
  if (!lead) return undefined;
  const own = ownLinks(lead.name, rest, lead.form);
  if (!own) return undefined;
  const links = [...lead.links, ...own, ...below(lead.name)];
  const text = wordsOf(lead.name, lead.behind, rest, own);
  const isTold = lead.form === 'bold' && text !== lead.name && isCoinedThing(lead.name);
  if ((links.length === 0 && !isTold) || links.length > mostLinks) return undefined;
  return { name: lead.name, form: lead.form, text, links };
}

type Lead = {
  readonly name: string;
  readonly form: Named['form'];
  readonly links: readonly LinkPart[];
  /** What its piece says after the name. */
  readonly behind: string;
};

/** `[★]`, `[2024.05]`, `1)`, `(ICLR 2024)`: what may be before a name. */
function isMark(piece: Piece): boolean {
  return (
    piece.kind === 'break' ||
    (piece.kind === 'plain' &&
      /^[^\p{L}]*$|^\s*[[(【（][^[\]()（）【】]{1,20}[\])】）]\s*$/u.test(piece.text))
  );
}

function leadOf(first: Piece, rest: readonly Piece[]): Lead | undefined {
  if (first.kind === 'link') {
    const words = linkWords(first.link);
    const name = nameIn(words, hasName(first.link, words) ? mostWordsOfLinked : mostWords);
    const isOne = name !== undefined && !isRole(words) && !leadsToOther(rest);
    return isOne ? { name, form: 'link', links: [first.link], behind: '' } : undefined;
  }
  if (first.kind === 'bold') {
    const name = nameIn(first.text);
    return name === undefined || leadsToOther(rest)
      ? undefined
      : { name, form: 'bold', links: [], behind: '' };
  }
  if (first.kind !== 'plain' || first.text.length > longestLead) return undefined;
  // `Heron (Reed 2023) [[paper](…)]`: words that nothing sets apart are a name only where links alone follow.
  const [, words = '', behind = ''] =
    /^\s*([^:：()（）,，|–—[\]]{2,40}?)\s*(?:[:：–—|-]|([(（][^()（）]{2,40}[)）]))?[\s[(（:：]*$/u.exec(
      first.text,
    ) ?? [];
  const name = nameIn(words);
  const areLinks = rest.every((piece) =>
    piece.kind === 'link' ? isRole(linkWords(piece.link)) : isBetween(piece),
  );
  return name !== undefined && areLinks ? { name, form: 'plain', links: [], behind } : undefined;
}

/** `[A](…), [B](…)`, `[A](…) / [B](…)`: a name beside others. */
function leadsToOther([words, link]: readonly Piece[]): boolean {
  const isPaired = words?.kind === 'plain' && /^\s*(?:[,，、/&+]|and|or|和|与|與)\s*$/u.test(words.text);
  return isPaired && (link?.kind === 'bold' || (link?.kind === 'link' && !isRole(linkWords(link.link))));
}

/** A few words without a colon in them, or the sign that ends them. */
function nameIn(text: string, most = mostWords): string | undefined {
  if (text.length > longestLead) return undefined;
  const name = text
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:19|20)\d\d\s+(?=\p{Lu})/u, '')
    .replace(/[\s:：,，.。;；–—-]+$/u, '')
    .trim();
  const isName =
    name.length > 1 &&
    name.length <= longestName &&
    name.split(/\s+/).length <= most &&
    /[\p{Lu}\p{Lo}]|\p{Ll}[-_]/u.test(name) &&
    !/[:：?？!！"“”;；]|\.\s/u.test(name) &&
    !isAddress(name) &&
    !/^\S+\/\S+$/u.test(name) &&
    !isRole(name);
  return isName ? name : undefined;
}

/** True for words that say what a link is for. */
export function isRole(words: string): boolean {
  return isRoleText(words) || findRole(labelWord(words)) !== undefined;
}

/** The links that are of the name; undefined where a text tells of others as well. */
function ownLinks(name: string, rest: readonly Piece[], form: Named['form']): LinkPart[] | undefined {
  const own: LinkPart[] = [];
  for (const [index, piece] of rest.entries()) {
    if (piece.kind !== 'link') continue;
    const { link } = piece;
    const before = rest.slice(0, index);
    if (isRole(linkWords(link)) || isLabelled(before.at(-1)) || hasName(link, name) || isCalled(link, name))
      own.push(link);
    else if (form === 'bold' && before.every(isBetween) && isPaper(identifyAddress(link.address)))
      own.push(link);
    else if (form !== 'bold' && !isCitation(linkWords(link))) return undefined;
  }
  return own;
}

/** `**Heron**: the first was [Heron](paper)`: a paper under the name. */
function isCalled(link: LinkPart, name: string): boolean {
  return isPaper(identifyAddress(link.address)) && modelKey(linkWords(link)) === modelKey(name);
}

/** `Code: https://…` */
function isLabelled(before: Piece | undefined): boolean {
  const [, label = ''] =
    before?.kind === 'plain' ? (/([\p{L} ]{2,24})[:：]\s*$/u.exec(before.text) ?? []) : [];
  return label !== '' && findRole(label.trim()) !== undefined;
}

function isBetween(piece: Piece): boolean {
  return piece.kind === 'break' || ('text' in piece && !/[\p{L}\p{N}]/u.test(piece.text));
}

/** A repository, weights or data whose name has that of the item. */
export function hasName({ address }: LinkPart, name: string): boolean {
  const identity = identifyAddress(address);
  const called =
    identity.type === 'github' || identity.type === 'huggingface' || identity.type === 'kaggle'
      ? identity.name
      : undefined;
  return called !== undefined && modelKey(called.split('/').at(-1) ?? '').startsWith(modelKey(name));
}

/** The name, and the words that follow it. */
function wordsOf(name: string, behind: string, rest: readonly Piece[], own: readonly LinkPart[]): string {
  const words = rest.map((piece, at) => {
    if (piece.kind === 'break') return ' ';
    // The blanks beside a plain text are in it; those between two others are not kept.
    const gap = piece.kind !== 'plain' && rest[at - 1]?.kind !== 'plain' ? ' ' : '';
    if (piece.kind !== 'link') return gap + piece.text;
    return own.includes(piece.link) && isRole(linkWords(piece.link)) ? '' : gap + linkWords(piece.link);
  });
  const said = evenSpaces(`${behind}${words.join('')}`.replace(/[[(（【]\s*[\])）】]/gu, ' '))
    .replace(/ (?=[,.;:!?)）])|(?<=[(（]) /gu, '')
    .trim();
  // `Heron, Heron: Watching Ponds`
  const title = said.replace(/^[,，:：–—|-]\s*/u, '');
  if (title.startsWith(`${name}:`) || title.startsWith(`${name} `)) return title.slice(0, longestText);
  return /\p{L}/u.test(said)
    ? `${name}${/^[\p{L}\p{N}]/u.test(said) ? ' ' : ''}${said}`.slice(0, longestText)
    : name;
}

/** In characters. */
const longestText = 300;
