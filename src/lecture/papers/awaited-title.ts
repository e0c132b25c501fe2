import type { Token } from 'markdown-it';
import { identifyAddress } from '../../identity/hosts.ts';
import { metaOf } from '../../markdown/token-meta.ts';
import { linkWords } from '../links/link-words.ts';
import { type BlockNode, textOf } from '../nodes.ts';
import type { Piece } from './cite-pieces.ts';
import { findItems } from './mention-items.ts';
import { isPaper } from './paper-link.ts';
import { cleanTitle, isSpelledOut, paperTitle } from './paper-title.ts';
import { saysNothing } from './says-nothing.ts';
import { isInCapitals } from './title-words.ts';

/** In blocks: a logo, the authors, and then the links. */
const furthest = 4;

/** In letters: a label before the link of a paper, and between it and the next. */
const longestLabel = 40;

/** A title that is not certain until nothing but the bare link of one paper follows it. */
export class AwaitedTitle {
  #title: string | undefined;
  #blocks = 0;
  /** Whether a sentence says of what it is the title: more may be said before the link. */
  #isSaid = false;

  /** Begins to wait with the title of a heading, or with one that a sentence quotes. */
  begin(title: string | undefined, isSaid = false): void {
    if (title === undefined) return;
    this.#title = title;
    this.#blocks = furthest;
    this.#isSaid = isSaid;
  }

  /** The title, if this block has the link that it waits for. */
  at(node: BlockNode): string | undefined {
    if (this.#title === undefined) return undefined;
    const title = this.#title;
    this.#blocks -= 1;
    const items = findItems(node).map((item) => item.pieces);
    const linking = items.filter((each) => each.some(isPaperLink));
    // Affiliations are often written in HTML.
    const isHtml = node.type === 'html_block';
    const pieces = (isHtml ? linking : items).flat();
    if (
      isBarePaper(pieces, countLetters(withoutLabelled(withLine(pieces)))) ||
      (pieces.length === 0 && isPictureOfPaper(node))
    ) {
      this.#title = undefined;
      return title;
    }
    const isText = !this.#isSaid && !isHtml && countLetters(pieces) > longestLabel;
    if (this.#blocks === 0 || isText || node.type === 'heading' || node.type === 'hr')
      this.#title = undefined;
    return undefined;
  }
}

/** One paper is linked, by words that say nothing of it, and hardly anything else is said. */
function isBarePaper(pieces: readonly Piece[], letters: number): boolean {
  const links = pieces.flatMap((piece) => (piece.kind === 'link' ? piece.link : []));
  const papers = links.filter(({ address }) => isPaper(identifyAddress(address)));
  const ids = papers.map(({ address }) => idOf(address));
  return (
    new Set(ids).size === 1 &&
    papers.every((link) => saysNothing(cleanTitle(linkWords(link)))) &&
    letters <= longestLabel
  );
}

/** A badge in HTML, and nothing else. */
function isPictureOfPaper({ tokens }: BlockNode): boolean {
  const pictures = tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'image');
  const papers = pictures
    .flatMap((picture) => metaOf(picture, 'picture')?.link ?? [])
    .filter((address) => isPaper(identifyAddress(address)));
  return new Set(papers.map(idOf)).size === 1;
}

/** All up to the end of the line that links the first paper; its authors may follow. */
function withLine(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(isPaperLink);
  const end = pieces.findIndex(({ kind }, at) => at > first && kind === 'break');
  return end < 0 ? pieces : pieces.slice(0, end);
}

/** `来源：早期信号`, `Date: 2022-06-18`: a line that says one thing with a label. */
const labelledLine = /^[^\p{L}\p{N}]*\p{L}[\p{L} /]{0,15}[:：]\s*\S.{0,80}$/u;

/** All but the lines that are a label and a value each. */
function withoutLabelled(pieces: readonly Piece[]): readonly Piece[] {
  const isBreak = (piece: Piece | undefined) => piece === undefined || piece.kind === 'break';
  return pieces.filter(
    (piece, at) =>
      !(
        piece.kind === 'plain' &&
        isBreak(pieces[at - 1]) &&
        isBreak(pieces[at + 1]) &&
        labelledLine.test(piece.text)
      ),
  );
}

function isPaperLink(piece: Piece): boolean {
  return piece.kind === 'link' && isPaper(identifyAddress(piece.link.address));
}

/** Without those of links. */
function countLetters(pieces: readonly Piece[]): number {
  const words = pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
  return words.replace(/[^\p{L}\p{N}]/gu, '').length;
}

/** A preprint, else all forms of a paper: its page at a conference may be beside it. */
function idOf(address: string): string {
  const identity = identifyAddress(address);
  return identity.type === 'arxiv' ? identity.id : identity.type;
}

/** `The official implementation of "Herons at Dawn and at Dusk"` */
const quotedOfPaper =
  /\b(?:implementation|code|repository|repo|data|materials?|page)\b(?=[^"“”.]{0,60}\b(?:of|for|from|to|with|in|accompanying)\b)[^"“”.]{0,60}(?:["“]([^"“”]{20,200})["”]|(?<=\s)['‘]([^'‘’]{20,200})['’](?=\s|[.,(]|$))/iu;

/** The title that a sentence quotes, if it says that something belongs to that paper. */
export function titleQuotedIn(tokens: readonly Token[]): string | undefined {
  const [, quoted, inSingle = ''] = quotedOfPaper.exec(textOf(tokens)) ?? [];
  const title = paperTitle(quoted ?? inSingle);
  return title && isSpelledOut(title) && isInCapitals(title) ? title : undefined;
}
