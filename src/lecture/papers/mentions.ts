import type { Token } from 'markdown-it';
import { identifyAddress } from '../../identity/hosts.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { metaOf } from '../../markdown/token-meta.ts';
import type { Mention } from '../lecture.ts';
import type { LinkPart } from '../links/link-part.ts';
import { linkWords } from '../links/link-words.ts';
import { resourceInLinkLine, resourceOfLink } from '../links/resource.ts';
import { isEmptyTitle } from '../links/resource-title.ts';
import { makeToken } from '../make-token.ts';
import { type BlockNode, textOf } from '../nodes.ts';
import type { Reading } from '../reading.ts';
import { holdsBareId, isBareId } from './bare-ids.ts';
import type { Piece } from './cite-pieces.ts';
import type { Cited, ItemContext } from './cited.ts';
import { findCited } from './find-cited.ts';
import { type Item, isCalledInBrackets } from './item.ts';
import { findItems } from './mention-items.ts';
import { isArxivLink, readNeighbours } from './neighbours.ts';
import { isPaper } from './paper-link.ts';
import { isRoleText, isSpelledOut, nameIn, paperTitle } from './paper-title.ts';
import { isCitation, saysNothing } from './says-nothing.ts';
import { isNamedTitle } from './title-of-heading.ts';
import { isSentence } from './title-words.ts';

/**
 * Papers that a block links, in running text, a list, a table or hand-written HTML: they are taught here as well.
 *
 * @param above the title on its own line above the block
 */
export function findMentions(reader: Place, node: BlockNode, above?: string): Mention[] {
  if (!node.tokens.some(mayHoldLinks)) return [];
  const items = findItems(node);
  const papers = items.flatMap(({ pieces }) => pieces.filter(isArxivLink));
  const isOne = above !== undefined && countIds(papers) <= 1 && !papers.some(hasName);
  const isWhole = isOne || (items.length > 1 && countIds(papers) === 1 && areLabelled(items));
  const read = isWhole && items.length > 1 ? [joinItems(items, isOne ? above : undefined)] : items;
  const beside = readNeighbours(items, node.type.endsWith('_list'));
  return read.flatMap((item) =>
    mentionsOf(reader, item, {
      ...beside,
      above: item.above ?? (isOne && !isCited(item) ? above : undefined),
    }),
  );
}

/** `They wade at dawn ([Reed et al., 2022](…)).`: a sentence cites its paper, whatever the line above is called. */
function isCited({ pieces, isProse }: Item): boolean {
  const first = pieces.findIndex(({ kind }) => kind === 'link');
  const [words, link] = pieces.slice(Math.max(first - 1, 0), first + 1);
  if (isCalledInBrackets(words)) return true;
  return (
    isProse &&
    words?.kind === 'plain' &&
    link?.kind === 'link' &&
    /\S\s*[(（]\s*$/u.test(words.text) &&
    isCitation(linkWords(link.link))
  );
}

/** Where mentions are found: the section that has them, and the lines of its file. */
type Place = Pick<Reading, 'section' | 'context'>;

function mentionsOf(
  { section, context }: Place,
  item: Item,
  around: Omit<ItemContext, 'owner' | 'isProse' | 'isCaption'>,
): Mention[] {
  const { isProse, isCaption = false, name: owner = '' } = item;
  return findCited(item.pieces, { ...around, owner: owner || section.head.name, isProse, isCaption }).map(
    (cited) => {
      const name = nameOf(cited, item);
      const mention = toMention(cited, name || section.head.name, context.lineOf);
      return name === '' || isProse ? mention : withName(mention, name);
    },
  );
}

/** In letters: a text that says only where a paper was published belongs to the title above it. */
const longestNote = 160;

/** Adds the papers that the lines of a caption link to. */
export function addCaptionMentions(reader: Reading, tokens: readonly Token[], row: number): void {
  const node = textNode(tokens, row);
  for (const item of findItems(node)) {
    const caption = { ...item, isProse: true, isCaption: true };
    for (const paper of mentionsOf(reader, caption, {})) reader.section.addMention(paper);
  }
  reader.addOwnLinks(node);
}

/** Adds the paper that a picture leads to: its page is where the picture is from, not a work of the entry. */
export function addPictureMention(reader: Reading, picture: Token, row: number): void {
  const { link: address, tip } = metaOf(picture, 'picture') ?? {};
  if (address === undefined || !isPaper(identifyAddress(address)) || reader.section.hasCard(address)) return;
  const place = { owner: reader.section.head.name, line: reader.context.lineOf(row) };
  const said = paperTitle(tip ?? '');
  const title = said && isSpelledOut(said) ? said : undefined;
  const above = title ?? [attributeOf(picture, 'title'), textOf(picture.children ?? [])].find(isNamedTitle);
  const link: LinkPart = { kind: 'link', address, text: '', tokens: [] };
  const resource = resourceOfLink(link, { ...place, above: above && paperTitle(above) });
  reader.section.addMention({ ...resource, code: [], said: attributeOf(picture, 'src') });
}

/** Adds the papers that a piece of running text links to. */
export function addTextMentions(reader: Reading, tokens: readonly Token[], row: number): void {
  const title = reader.titleAbove.free;
  const text = textOf(tokens).trimStart();
  const note = title && text.startsWith(title) ? text.slice(title.length) : text;
  const above = note.length > longestNote ? undefined : title;
  const node = textNode(tokens, row);
  for (const paper of findMentions(reader, node, above)) reader.section.addMention(paper);
  reader.addOwnLinks(node);
}

function textNode(tokens: readonly Token[], row: number): BlockNode {
  const [first] = tokens;
  const inline = first && makeToken(first, 'inline', { children: [...tokens], map: [row, row + 1] });
  return { tokens: inline ? [inline] : [], type: 'paragraph', start: row };
}

function mayHoldLinks({ type, children, content }: BlockNode['tokens'][number]): boolean {
  if (type === 'html_block') return /<a\s/i.test(content) || holdsBareId(content);
  if (!children) return false;
  const text = textOf(children);
  return children.some(mayHoldLink) || holdsBareId(text) || isBareId(text);
}

function mayHoldLink({ type }: Token): boolean {
  return type === 'link_open' || type === 'html_inline';
}

/** Page and PDF of a preprint are one. */
function countIds(links: readonly Piece[]): number {
  const ids = links.map((piece) => {
    const identity = piece.kind === 'link' ? identifyAddress(piece.link.address) : undefined;
    return identity?.type === 'arxiv' ? identity.id : identity;
  });
  return new Set(ids).size;
}

/** `- [paper] https://…`, `- code: https://…`: each link behind a word that says what it is for. */
function areLabelled(items: readonly Item[]): boolean {
  const linking = items.filter(({ pieces }) => pieces.some(({ kind }) => kind === 'link'));
  return (
    linking.length > 1 &&
    linking.every(
      ({ pieces: [words, link] }) =>
        words?.kind === 'plain' && link?.kind === 'link' && isRoleText(words.text),
    )
  );
}

/** `[WAD](…)` has a name of its own, and is not called by what is above. */
function hasName(piece: Piece): boolean {
  return piece.kind === 'link' && nameIn(piece.link.text) !== undefined;
}

/** The items as one, below the title on the line above them, which is more likely theirs than what is said in one of them. */
function joinItems(items: readonly Item[], above: string | undefined): Item {
  const title: Piece[] = above === undefined ? [] : [{ kind: 'bold', text: above }, { kind: 'break' }];
  const pieces = items.flatMap((item): Piece[] => [...item.pieces, { kind: 'break' }]);
  return { pieces: [...title, ...pieces], isProse: false, name: '' };
}

function toMention(cited: Cited, owner: string, lineOf: (row: number) => number): Mention {
  const { link, row, title, code, said } = cited;
  const line = lineOf(row);
  const { paperTitle: _own, ...resource } = resourceOfLink(link, { owner, line });
  const isShown = title !== undefined && title !== resource.title;
  return {
    ...resource,
    ...(isShown && { title, text: link.text }),
    ...(title !== undefined && { paperTitle: title }),
    role: 'paper',
    code: code.map((each) => resourceInLinkLine(each, { owner, line })),
    said,
  };
}

/** An id, a venue or an address instead of a title: what the paper is about identifies it better. */
function withName(mention: Mention, name: string): Mention {
  const isNamed = mention.paperTitle !== undefined || !saysNothing(mention.title);
  return isNamed ? mention : { ...mention, title: name, text: mention.text ?? mention.title };
}

/** What a year or the word "paper" follows: the link before it, or the words that start its line, `* VGG [(2014)](…)`. */
function nameOf({ before }: Cited, { name, lead = '' }: Item): string {
  return asName(before) || asName(name) || asName(lead);
}

/** The words of a sentence name nothing: "As shown in the". */
const smallWords =
  /(?:^|\s)(?:see|read|the|a|an|as|in|is|are|of|by|from|to|this|we|our|its?)$|[.!?。！？]$/iu;

/** ` [Reed & Fen, 2014]`, ` (reed, 2014)`: who wrote it. */
const writtenBy =
  /\s*(?:\[\p{L}[^[\]]{1,40}?[\s,]+(?:19|20)\d\d[a-z]?\]|[(（]\p{L}[^()（）]{1,40}?[\s,]+(?:19|20)\d\d[a-z]?[)）])$/u;

/** In characters: what is longer holds no name of 60 with its author and marks. */
const longestNamed = 300;

/** A name without what is between it and its year; nothing if that is not a name. */
function asName(text: string): string {
  if (text.length > longestNamed) return '';
  const written = text
    .replace(/[\s:：,，|｜–—(（[-]+$/u, '')
    .replace(/\son$/u, '')
    .trim();
  const words = written.replace(writtenBy, '');
  // In small letters only with its author: "pond waders (reed, 2014)".
  if (words !== written && /^\p{Ll}/u.test(words) && words.length <= 60)
    return isSentence(words) ? '' : words;
  const name = /\s\S+\s/u.test(words) ? words : words.replace(/(?<=\p{L}{2}|\d)\.$/u, '');
  const isName =
    /^(?:\d{1,3}(?!\d))?[\p{Lu}\p{Lo}\d]/u.test(name) &&
    /\p{L}/u.test(name) &&
    name.length <= 60 &&
    !smallWords.test(name);
  return isName && ![isEmptyTitle, saysNothing, isSentence].some((isNone) => isNone(name)) ? name : '';
}
