import { identifyAddress, parseHttpAddress } from '../../identity/hosts.ts';
import { isCoinedThing } from '../../identity/system-name.ts';
import { isDistinctive } from '../../identity/thing-name.ts';
import { isVenue } from '../../identity/venues.ts';
import { isAddress } from '../headings/nameless-heading.ts';
import type { ListedItem } from '../lecture.ts';
import { findRole } from '../links/label-line.ts';
import type { LinkPart } from '../links/link-part.ts';
import { linkWords } from '../links/link-words.ts';
import type { Piece } from '../papers/cite-pieces.ts';
import { isPaper } from '../papers/paper-link.ts';
import { hasName, isBetween, isOfItem, isRole } from './item-links.ts';
import { cutNamedTitle } from './named-title.ts';

/** In characters: what is longer is not looked at for a name. */
const longestLead = 120;

/** In characters and words: what is longer is a title or a sentence. */
const longestName = 40;
const mostWords = 4;

/** The same of a name that its address has, too: `The Heron and Egret Dataset`. */
const mostWordsOfLinked = 6;

/** In characters: no title is longer. */
const longestTitle = 300;

/** The name that an item starts with. */
export type Lead = {
  readonly name: string;
  readonly form: ListedItem['form'];
  readonly links: readonly LinkPart[];
  /** What its piece says after the name. */
  readonly behind: string;
};

/** `[★]`, `[2024.05]`, `1)`, `(ICLR 2024)`: what may be before a name. */
export function isMark(piece: Piece): boolean {
  return (
    piece.kind === 'break' ||
    (piece.kind === 'plain' && (/^[^\p{L}]*$/u.test(piece.text.replace(mark, '')) || maker.test(piece.text)))
  );
}

/** `Riverlab's [Heron](…)` */
const maker = /^\s*\p{Lu}[\p{L}\d.]{1,20}['’]s\s*$/u;

const mark = /^\s*[[(【（][^[\]()（）【】]{1,20}[\])】）](?=\s|$)/u;

/** `[**Heron**] Watching Ponds`: brackets are of the name, which is set in bold within them. */
export function joinBrackets(pieces: readonly Piece[]): readonly Piece[] {
  const [open, name, rest, ...others] = pieces;
  if (open?.kind !== 'plain' || name?.kind !== 'bold' || rest?.kind !== 'plain') return pieces;
  if (!/^\s*[[【]$/u.test(open.text) || !/^\s*[\]】]/u.test(rest.text)) return pieces;
  return [{ kind: 'plain', text: `${open.text}${name.text}${rest.text}` }, ...others];
}

/** `https://arxiv.org/abs/… Heron: what it is`: the address of a paper, and the name of its system behind it. */
export function leadBehindAddress(first: Piece, [next, ...rest]: readonly Piece[]): Lead | undefined {
  if (first.kind !== 'link' || next === undefined || linkWords(first.link) !== first.link.address)
    return undefined;
  if (!isPaper(identifyAddress(first.link.address))) return undefined;
  const lead = next.kind === 'plain' ? calledBefore(next.text) : leadOf(next, rest);
  return lead && isCoinedThing(lead.name) ? { ...lead, links: [first.link, ...lead.links] } : undefined;
}

/** ` - Heron: what it is` */
function calledBefore(text: string): Lead | undefined {
  const [, words = '', behind = ''] =
    /^\s*(?:[-–—:：,，]\s*)?([^:：\s][^:：]{1,39})([:：]\s*\S.*)$/su.exec(text.slice(0, longestTitle)) ?? [];
  const name = nameIn(words);
  return name === undefined ? undefined : { name, form: 'plain', links: [], behind };
}

/** Reads the name at the beginning of an item, by the piece that it starts with and those that follow. */
export function leadOf(first: Piece, rest: readonly Piece[], isCell = false): Lead | undefined {
  if (first.kind === 'link') return linkLead(first.link, rest, isCell);
  if (first.kind === 'bold') {
    if (leadsToOther(rest)) return undefined;
    const name = nameIn(first.text, { mayBeRole: isCell });
    if (name !== undefined) return { name, form: 'bold', links: [], behind: '' };
    const words = first.text.trim().replace(/\s?[:：]$/u, '');
    const before = nameBeforeBracket(words);
    if (before !== undefined && nameIn(before) !== undefined)
      return { name: before, form: 'bold', links: [], behind: words.slice(before.length) };
    return titled(first.text);
  }
  if (first.kind !== 'plain') return undefined;
  const inBrackets = /^\s*[[【]/u.test(first.text) ? titled(first.text) : undefined;
  return inBrackets ?? plainLead(first.text.replace(mark, ''), rest, isCell);
}

function linkLead(link: LinkPart, rest: readonly Piece[], isCell: boolean): Lead | undefined {
  const words = linkWords(link);
  const isHome = isSiteOf(link, words) || isRepositoryOf(link, words);
  // `[1.1 Ponds](#11-ponds)` is a line of a table of contents.
  if (link.address.startsWith('#') || (isRole(words) && !isHome) || leadsToOther(rest)) return undefined;
  const inBrackets = bracketed(words, link);
  if (inBrackets) return inBrackets;
  const cited = isCell ? nameBeforeYear.exec(words.trim())?.[1] : undefined;
  if (cited !== undefined && nameIn(cited) !== undefined)
    return { name: cited, form: 'link', links: [link], behind: words.trim().slice(cited.length) };
  const name = nameIn(words, {
    ...((isHome || isCell) && { spelling: /\p{L}/u }),
    ...(hasName(link, words) && { most: mostWordsOfLinked, spelling: /\p{L}/u }),
    mayBeRole: isHome,
  });
  if (name !== undefined) return { name, form: 'link', links: [link], behind: '' };
  if (calledByLetters.test(words.trim()))
    return { name: words.trim(), form: 'link', links: [link], behind: '' };
  const before = nameBeforeBracket(words);
  if (before !== undefined && nameIn(before) !== undefined)
    return { name: before, form: 'link', links: [link], behind: words.trim().slice(before.length) };
  return titled(words, [link]);
}

/** `Night Database of Wading Birds (Wade-DB)`: any words, and the letters by which they are known. */
const calledByLetters = /^\p{Lu}[^()（）:：.]{4,90}\s[(（]\p{Lu}(?=\S*\p{Lu})[\p{L}\d-]{1,15}[)）]$/u;

/** `HeronNet (Riverlab, 2023)` */
const nameBeforeYear = /^([^()（）:：]{2,40}?)\s*[(（][^()（）]{3,60}[,，]\s*(?:19|20)\d\d[a-z]?[)）]$/u;

/** `HeronNet (Reed et al., 2023)`, `Lake Set (color and depth of ponds)`: the words before a bracket that says more of them. */
export function nameBeforeBracket(words: string): string | undefined {
  if (words.length > longestTitle) return undefined;
  return /^([^()（）:：]{2,40}?)\s*[(（][^()（）]{4,120}[)）]$/u.exec(words.trim())?.[1];
}

/** `[PyTorch](https://pytorch.example/)`: what code is for may be what an item is about. */
function isSiteOf({ address }: LinkPart, words: string): boolean {
  const site = parseHttpAddress(address);
  const name = site?.hostname.split('.').at(-2);
  return site?.pathname === '/' && name === words.toLowerCase() && !holdsOthers.test(name);
}

/** `[PyTorch](https://github.com/pytorch/pytorch)` */
function isRepositoryOf({ address }: LinkPart, words: string): boolean {
  const identity = identifyAddress(address);
  const called = identity.type === 'github' ? identity.name?.split('/').at(-1) : undefined;
  return isDistinctive(words) && called?.toLowerCase() === words.toLowerCase();
}

/** Sites of the works of others. */
const holdsOthers = /^(?:kaggle|github|gitlab|youtube|arxiv|huggingface)$/u;

/** `Counting Herons at Night (HeronNet, ICRA 2022)` */
function bracketed(words: string, link: LinkPart): Lead | undefined {
  if (words.length > longestTitle || !isPaper(identifyAddress(link.address))) return undefined;
  const [, title = '', inside = ''] =
    /^([^()（）]{12,})[(（]([^()（）,，.;]{2,24})(?:[,，.;][^()（）]{0,40})?[)）]/u.exec(words) ?? [];
  const name = nameIn(inside);
  if (name === undefined || !isCoinedThing(name) || isVenue(inside) || title.trim().split(/\s+/).length < 3)
    return undefined;
  return { name, form: 'title', links: [link], behind: `: ${title.trim()}` };
}

/** `Heron: Watching Ponds at Night` */
function titled(words: string, links: readonly LinkPart[] = []): Lead | undefined {
  const lead = cutNamedTitle(words);
  const name = nameIn(lead?.name ?? '', { spelling: /\p{L}/u });
  return lead && name !== undefined ? { name, form: 'title', links, behind: lead.behind } : undefined;
}

/** Words that nothing sets apart are a name where links alone follow, or where they are a line of their own or stand before a paper. */
function plainLead(text: string, rest: readonly Piece[], isCell: boolean): Lead | undefined {
  const areOfItem = rest.every((piece) => piece.kind !== 'link' || isOfItem(piece.link));
  const [next] = rest;
  if (text.length <= longestLead) {
    // `Heron (Reed 2023) [[paper](…)]`, `Heron [Reed et al., 2023] https://…`, `Heron on [arXiv](…)`
    const [, words = '', behind = ''] =
      /^\s*([^:：()（）,，|–—[\]]{2,40}?)\s*(?:[:：–—,，|-]|([(（][^()（）]{2,40}[)）]|\[[^[\]]{4,60}\b(?:19|20)\d\d[a-z]?\]))?[\s[(（:：]*$/u.exec(
        next?.kind === 'link' && isRole(linkWords(next.link)) ? text.replace(/\son\s*$/u, '') : text,
      ) ?? [];
    const name = nameIn(words, { mayBeRole: isCell, ...(isCell && { spelling: /\p{L}/u }) });
    const areLinks = areOfItem && rest.every((piece) => piece.kind === 'link' || isBetween(piece));
    const isBeforePaper = next?.kind === 'link' && isPaper(identifyAddress(next.link.address));
    if (name !== undefined && (areLinks || next?.kind === 'break' || (isBeforePaper && isCoinedThing(name))))
      return { name, form: 'plain', links: [], behind };
  }
  return areOfItem && text.length <= longestTitle ? titled(text.replace(/[\s[(（]+$/u, '')) : undefined;
}

/** `[A](…), [B](…)`, `[A](…) / [B](…)`: a name beside others. */
function leadsToOther([words, link]: readonly Piece[]): boolean {
  const isPaired = words?.kind === 'plain' && /^\s*(?:[,，、/&+]|and|or|和|与|與)\s*$/u.test(words.text);
  return isPaired && (link?.kind === 'bold' || (link?.kind === 'link' && !isRole(linkWords(link.link))));
}

/** `HeronNet/HeronNet-2` */
const ofOneFamily = /^(\p{L}[\p{L}\d-]{1,20})\/\1[\w.-]*$/u;

/**
 * A few words without a colon in them, or the sign that ends them.
 *
 * @param spelling that some of its letters have
 * @param mayBeRole whether it may be a word that says what links are for
 */
function nameIn(
  text: string,
  {
    most = mostWords,
    spelling = /[\p{Lu}\p{Lo}\u0370-\u03ff]|\p{Ll}[-_\d]/u,
    mayBeRole = false,
  }: { readonly most?: number; readonly spelling?: RegExp; readonly mayBeRole?: boolean } = {},
): string | undefined {
  if (text.length > longestLead) return undefined;
  const name = (/^\s*\[([^[\]]+)\]\s*$/u.exec(text)?.[1] ?? text)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:19|20)\d\d\s+(?=\p{Lu})/u, '')
    .replace(/\s*(?:[:：|]|\s[-–—])\s*(?:Kaggle|Hugging ?Face|GitHub|ModelScope|Zenodo)$/iu, '')
    .replace(/[\s:：,，.。;；/–—-]+$/u, '')
    .trim();
  const isName =
    name.length > 1 &&
    name.length <= longestName &&
    name.split(/\s+/).length <= most &&
    spelling.test(name) &&
    !/[:：?？!！"“”;；]|\.\s/u.test(name) &&
    (ofOneFamily.test(name) || !(isAddress(name) || /^\S+\/\S+$/u.test(name))) &&
    !/\s[-–—|]\s/u.test(name) &&
    (!isRole(name) || (mayBeRole && findRole(name) === 'by address'));
  return isName ? name : undefined;
}
