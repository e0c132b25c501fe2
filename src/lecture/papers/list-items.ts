import { identifyAddress } from '../../identity/hosts.ts';
import { foldName } from '../../identity/name.ts';
import { isAddress } from '../headings/nameless-heading.ts';
import { linkWords } from '../links/link-words.ts';
import type { BlockNode } from '../nodes.ts';
import type { Piece } from './cite-pieces.ts';
import { itemsOfHtml } from './html-items.ts';
import { type Item, isLink, isSentence, piecesOf } from './item.ts';
import { isPaper } from './paper-link.ts';
import { isRoleText, isSpelledOut, nameIn, paperTitle } from './paper-title.ts';
import { titleSaidIn } from './said-title.ts';
import { saysNothing } from './says-nothing.ts';
import { isInCapitals, isSentence as isVerbal } from './title-words.ts';

type Draft = { readonly pieces: Piece[]; readonly children: Draft[] };

/** Cuts a list into its items; those below one are its own, or part of it. */
export function findListItems({ tokens, start }: BlockNode): Item[] {
  const root: Draft = { pieces: [], children: [] };
  const open = [root];
  for (const token of tokens) {
    const draft = open.at(-1) ?? root;
    if (token.type === 'list_item_open') {
      const item: Draft = { pieces: [], children: [] };
      draft.children.push(item);
      open.push(item);
    } else if (token.type === 'list_item_close') open.pop();
    else if (token.type === 'inline') draft.pieces.push(...piecesOf(token, start), { kind: 'break' });
    else if (token.type === 'html_block')
      for (const { pieces } of itemsOfHtml(token, start)) draft.pieces.push(...pieces, { kind: 'break' });
  }
  return root.children.flatMap(finishItem);
}

function finishItem({ pieces, children }: Draft): Item[] {
  const below = flatten(children);
  const isOne = children.length > 0 && belongTogether(pieces, children, below);
  const linked = isOne ? undefined : titleOfLinked(pieces, children, below);
  if (linked !== undefined)
    return [{ pieces: [{ kind: 'quoted', text: linked }, ...pieces, ...below], isProse: false, name: '' }];
  const own = isOne ? [...asTitle(pieces), ...below] : [...titleBelow(pieces, children), ...pieces];
  const item: Item = { pieces: own, isProse: isSentence(own), name: '', lead: leadOf(pieces) };
  return isOne ? [item] : [item, ...children.flatMap(finishItem)];
}

/** `- [Heron: Wading at Dawn and Dusk](https://github.com/…)` above what is said of it and `- Paper: https://…`: a title that links its code. */
function titleOfLinked(
  pieces: readonly Piece[],
  children: readonly Draft[],
  below: readonly Piece[],
): string | undefined {
  const [link, ...others] = pieces.filter(isLink);
  if (link?.kind !== 'link' || others.length > 0 || countPapers(pieces) > 0 || countPapers(below) !== 1)
    return undefined;
  const isSaid = children.some((child) => countPapers(child.pieces) === 1 && isLabel(child));
  const title = paperTitle(linkWords(link.link)) ?? '';
  return isSaid && isSpelledOut(title) && isInCapitals(title) && !isVerbal(title) ? title : undefined;
}

/** `- **WAD** (ICRA 2022) [[paper](…)]`, and its title below: as the only item, or as one that says it is the title. */
function titleBelow(pieces: readonly Piece[], children: readonly Draft[]): Piece[] {
  const [lead] = pieces;
  const said = children.flatMap(({ pieces: [first] }) =>
    first?.kind === 'plain' ? (titleSaidIn(first.text) ?? []) : [],
  );
  if (said[0] !== undefined && said.length === 1) return [{ kind: 'quoted', text: said[0] }];
  const [only, ...others] = children;
  const [text, pause, ...more] = only?.pieces ?? [];
  const isAlone =
    others.length === 0 && more.length === 0 && pause?.kind === 'break' && text?.kind === 'plain';
  if (!isAlone || lead?.kind !== 'bold' || nameIn(lead.text) === undefined) return [];
  const title = paperTitle(text.text) ?? '';
  return isSpelledOut(title) && isInCapitals(title) ? [{ kind: 'quoted', text: title }] : [];
}

/** Links below a title, `- **Herons at Dawn**`, labels below a name, `- WAD (2018)`, and code below its paper. */
function belongTogether(
  pieces: readonly Piece[],
  children: readonly Draft[],
  below: readonly Piece[],
): boolean {
  const count = countPapers(pieces) + countPapers(below);
  if (count > 1) return false;
  const areLabels = children.every(isLabel);
  if (startsWithPage(pieces)) return areLabels;
  if (pieces.some(isLink))
    return count === 1 && countPapers(below) === 0 && pieces.filter(isLink).length === 1 && areCode(below);
  return (
    (pieces.some(isTitlePiece) && !below.some((piece) => namesOther(piece, pieces))) ||
    areLabels ||
    (isPlainTitle(pieces) && children.every((child) => isAddressOnly(child) || isLabel(child)))
  );
}

/** `- **[Herons at Dawn and at Dusk](https://…)**`: nothing but a page of the web, called like a paper. */
function startsWithPage(pieces: readonly Piece[]): boolean {
  const [first, ...others] = pieces.filter(({ kind }) => kind !== 'break');
  if (first?.kind !== 'link' || others.length > 0 || identifyAddress(first.link.address).type !== 'web')
    return false;
  const title = paperTitle(linkWords(first.link)) ?? '';
  return isSpelledOut(title) && isInCapitals(title) && !isVerbal(title);
}

/** `- [Ternset [ICRA'22]](…)` below `- **Herons at Dawn and at Dusk**`: the paper of another thing, with its venue. */
function namesOther(piece: Piece, title: readonly Piece[]): boolean {
  if (piece.kind !== 'link' || !isPaper(identifyAddress(piece.link.address))) return false;
  const words = linkWords(piece.link);
  const [, name = ''] = /^(\S+)\s*[[(（][^[\]()（）]+[\])）]$/u.exec(words) ?? [];
  if (name === '' || saysNothing(name)) return false;
  return !title.some((each) => 'text' in each && foldName(each.text).includes(foldName(name)));
}

/** Page and PDF of a preprint are one. */
function countPapers(pieces: readonly Piece[]): number {
  const ids = pieces.flatMap((piece) => {
    const identity = piece.kind === 'link' ? identifyAddress(piece.link.address) : undefined;
    return identity?.type === 'arxiv' ? identity.id : [];
  });
  return new Set(ids).size;
}

/** The words of such an item, set off from those below, which may be a venue. */
function asTitle(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  return first?.kind === 'plain' && isPlainTitle(pieces)
    ? [{ kind: 'quoted', text: first.text }, ...rest]
    : pieces;
}

/** `- Herons at Dawn and Dusk`, above its addresses. */
function isPlainTitle([first, second]: readonly Piece[]): boolean {
  if (first?.kind !== 'plain' || second?.kind !== 'break') return false;
  const title = paperTitle(first.text) ?? '';
  return isSpelledOut(title) && isInCapitals(title) && !isVerbal(title);
}

/** An address, or words without a link. */
function isAddressOnly({ pieces, children }: Draft): boolean {
  return (
    children.length === 0 &&
    pieces.every((piece) => piece.kind !== 'link' || isAddress(linkWords(piece.link)))
  );
}

/** `[Original paper](…)`, `TensorFlow implementation: https://…` */
function isLabel({ pieces, children }: Draft): boolean {
  const [first, second] = pieces.slice(pieces.findIndex((piece) => !isVenuePiece(piece)));
  if (children.length > 0) return false;
  if (first?.kind === 'link') return isRoleText(linkWords(first.link));
  return first?.kind === 'plain' && second?.kind === 'link' && /[:：]\s*$/u.test(first.text);
}

/** `*ICRA 2022* [` before the links. */
function isVenuePiece(piece: Piece): boolean {
  if (piece.kind === 'italic') return saysNothing(piece.text);
  return piece.kind === 'plain' && !/[\p{L}\p{N}]/u.test(piece.text);
}

/** Repositories and weights, and no other links. */
function areCode(pieces: readonly Piece[]): boolean {
  const links = pieces.flatMap((piece) => (piece.kind === 'link' ? piece.link : []));
  return (
    links.length > 0 &&
    links.every(({ address }) => ['github', 'huggingface'].includes(identifyAddress(address).type))
  );
}

function leadOf([first, second]: readonly Piece[]): string {
  const isLead = first?.kind === 'bold' || (first?.kind === 'plain' && second?.kind === 'break');
  return isLead ? first.text.trim() : '';
}

function flatten(drafts: readonly Draft[]): Piece[] {
  return drafts.flatMap(({ pieces, children }) => [...pieces, ...flatten(children)]);
}

function isTitlePiece(piece: Piece): boolean {
  if (piece.kind !== 'bold' && piece.kind !== 'quoted') return false;
  return !/[:：]\s*$/.test(piece.text) && isSpelledOut(paperTitle(piece.text) ?? '');
}
