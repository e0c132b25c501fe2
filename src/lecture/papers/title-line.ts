import type { Token } from 'markdown-it';
import { summaryOf } from '../../html/find-tags.ts';
import { identifyAddress } from '../../identity/hosts.ts';
import { type Line, linesOf } from '../lines/lines.ts';
import { type BlockNode, textOf } from '../nodes.ts';
import { AwaitedTitle, titleQuotedIn } from './awaited-title.ts';
import { findPieces } from './cite-pieces.ts';
import { isPaper } from './paper-link.ts';
import { isSpelledOut, paperTitle } from './paper-title.ts';
import { areFullNames, isListOfAuthors, titleOfReference } from './reference.ts';
import { findSaidTitle, titleBehindSign, titleSaidIn } from './said-title.ts';
import { isCitation, saysNothing } from './says-nothing.ts';
import { isBoldLine, titleOfLead, titleOfPlainLine } from './title-lead.ts';
import {
  reviewedTitle,
  saysTopic,
  titleAboveAuthors,
  titleLike,
  titleOfHeading,
} from './title-of-heading.ts';
import { isInCapitals, isSentence } from './title-words.ts';

/** What a title may be followed by on its line: venue, year, authors. */
const longestRest = 90;

/**
 * The title that a line gives for the links below it, in bold or quotes: `**Herons at Dawn and at Dusk**`,
 * `"Herons at Dawn and at Dusk", ICRA 2024`.
 *
 * @param owner name of the section, which is not a title
 */
export function findTitleLine(tokens: readonly Token[], owner: string): string | undefined {
  const said = findSaidTitle(tokens) ?? findBracketed(tokens) ?? findReference(tokens) ?? findSigned(tokens);
  if (said) return said;
  const start = tokens.find(({ type, content }) => type !== 'text' || content.trim() !== '');
  if (start?.type !== 'strong_open' && !/["“「『《]/.test(start?.content.trimStart()[0] ?? '')) {
    if (!/^[\p{Extended_Pictographic}]/u.test(start?.content.trimStart() ?? '')) return undefined;
  }
  const [first, ...rest] = findPieces(tokens, 0).filter(
    (piece) => piece.kind !== 'plain' || /[\p{L}\p{N}]/u.test(piece.text),
  );
  if (first?.kind !== 'bold' && first?.kind !== 'quoted') return undefined;
  const behind = rest.reduce((sum, piece) => sum + ('text' in piece ? piece.text.length : 0), 0);
  if (behind > longestRest || rest.some(({ kind }) => kind === 'link') || /[:：]\s*$/.test(first.text))
    return undefined;
  const title = paperTitle(first.text, owner);
  return title && isSpelledOut(title) && !areFullNames(title) ? title : undefined;
}

/** `📝 Herons at Dawn and at Dusk` */
function findSigned(tokens: readonly Token[]): string | undefined {
  return tokens.every(({ type }) => type === 'text') ? titleBehindSign(textOf(tokens)) : undefined;
}

/** `*Reed et al. Herons at Dawn and at Dusk. ICRA, 2022.*`: a line that is all italic, and a reference. */
function findReference(tokens: readonly Token[]): string | undefined {
  const isItalic = tokens[0]?.type === 'em_open' && tokens.at(-1)?.type === 'em_close';
  return isItalic ? paperTitle(titleOfReference(`${textOf(tokens)} `)) : undefined;
}

/** `[Herons at Dawn and at Dusk] (ICRA 2022)`: a line that is all brackets, and no link. */
function findBracketed(tokens: readonly Token[]): string | undefined {
  const isPlain = tokens.every(({ type }) => type === 'text' || type === 'text_special');
  const text = isPlain ? textOf(tokens).trim() : '';
  const [, words = '', behind = ''] =
    /^\[([^[\]]{12,200})\]\s*(?:[(（]([^()（）]{2,40})[)）])?$/u.exec(text) ?? [];
  const title = words !== '' && (behind === '' || saysNothing(behind)) ? paperTitle(words) : undefined;
  return title && isSpelledOut(title) && !isSentence(title) ? title : undefined;
}

/** `> **Herons at Dawn and at Dusk**`: a line of a quotation that is all bold. */
function findQuotedTitle({ type }: BlockNode, tokens: readonly Token[]): string | undefined {
  const title = type === 'blockquote' && isBoldLine(tokens) ? findTitleLine(tokens, '') : undefined;
  return title && isInCapitals(title) && !isSentence(title) ? title : undefined;
}

/** `Reed & Marsh (2022), "Herons at Dawn and Dusk"`: who wrote it and when, and then its title. */
function findQuoteOfAuthors(tokens: readonly Token[]): string | undefined {
  const [authors, quote] = findPieces(tokens, 0);
  if (authors?.kind !== 'plain' || quote?.kind !== 'quoted') return undefined;
  const names = authors.text.replace(/^[^\p{L}]+|[\s,.:：–—-]+$/gu, '');
  const title = isCitation(names) || isListOfAuthors(names) ? paperTitle(quote.text) : undefined;
  return title && isSpelledOut(title) ? title : undefined;
}

/** Rows of two cells, `| Title | Herons at Dawn |`, as lines with a label. */
function rowsOf({ tokens }: BlockNode): string[] {
  const rows: string[][] = [];
  for (const { type, children } of tokens) {
    if (type === 'tr_open') rows.push([]);
    else if (type === 'inline') rows.at(-1)?.push(textOf(children ?? []));
  }
  return rows.flatMap((cells) => (cells.length === 2 ? cells.join(': ') : []));
}

/** `1. ##### Herons at Dawn and at Dusk`: a list whose last item is a heading; the list below it is no part of that item. */
function isListedHeading({ tokens }: BlockNode): boolean {
  const end = tokens.findLastIndex(({ type }) => type === 'list_item_close');
  return tokens[end - 1]?.type === 'heading_close' && tokens[end - 4]?.type === 'list_item_open';
}

function titleOfListedHeading({ tokens }: BlockNode): string | undefined {
  const title = paperTitle(textOf(tokens.findLast(({ type }) => type === 'inline')?.children ?? []));
  return title && isSpelledOut(title) && isInCapitals(title) && !saysTopic.test(title) ? title : undefined;
}

/** `A. Reed, B. C. Marsh` */
const startsWithInitials = /^\p{Lu}\.(?:\s?\p{Lu}\.)*\s?\p{Lu}\p{Ll}/u;

/** `4.1.1 Herons at Dawn and Dusk`: a section of a paper or of a book. */
const startsWithSection = /^\s*\d+(?:\.\d+)+\.?\s/;

/** `<summary>Herons at Dawn and Dusk (ICRA 2022)</summary>`, above the links that a fold hides. */
function titleOfSummary({ tokens }: BlockNode): string | undefined {
  const words = summaryOf(tokens[0]?.content ?? '');
  if (startsWithInitials.test(words) || startsWithSection.test(words)) return undefined;
  const title = paperTitle(words);
  return title && isSpelledOut(title) && isInCapitals(title) ? title : undefined;
}

/** A line that is all bold, and is neither a label, authors, nor a venue. */
function isOtherName(tokens: readonly Token[]): boolean {
  const text = isBoldLine(tokens) ? textOf(tokens).trim() : '';
  return text !== '' && !/[:：]$/u.test(text) && !saysNothing(text) && !isListOfAuthors(text);
}

/** How many blocks a title may extend over: its authors, a picture, its links. */
const furthestBlock = 3;

/** The title above, for the first paper of each archive below it. */
export class TitleAbove {
  #title: string | undefined;
  #blocks = 0;
  /** Whether its line says that it is a title: it may then be that of the paper above. */
  isSaid = false;
  readonly #taken = new Set<string>();
  readonly #awaited = new AwaitedTitle();

  /** Remembers the title that a line gives; what another bold line names has no part in the title above it. */
  read(tokens: readonly Token[], owner: string): void {
    const title = findTitleLine(tokens, owner);
    this.#remember(title);
    if (title !== undefined) this.isSaid = title === findSaidTitle(tokens);
    if (this.#blocks < furthestBlock && isOtherName(tokens)) this.#title = undefined;
  }

  /**
   * A heading is no title, but may be a reference that quotes one, or be followed by what only a paper has.
   *
   * @param next the block below it
   */
  readHeading(tokens: readonly Token[], next: BlockNode | undefined): void {
    const words = textOf(tokens);
    this.#remember(findQuoteOfAuthors(tokens) ?? titleOfHeading(tokens, next) ?? reviewedTitle(words));
    this.#awaited.begin(titleLike(words));
  }

  /** The title of a lecture may be that of the paper that it starts with, or say that it reviews it. */
  readLecture(name: string): void {
    this.#remember(reviewedTitle(name));
    this.#awaited.begin(titleLike(name));
  }

  /** A sentence may quote the title of the paper that is linked below it. */
  readSentence(title: string | undefined): void {
    this.#awaited.begin(title, true);
  }

  /** `**[Herons at Dawn and at Dusk](https://…)**`, a page of the paper, above the links of its preprint and its code. */
  readLinked(tokens: readonly Token[]): void {
    const title = isBoldLine(tokens) ? paperTitle(textOf(tokens)) : undefined;
    if (title && isSpelledOut(title) && isInCapitals(title) && !isSentence(title)) this.#remember(title);
  }

  /** A paragraph right above a list or a line of links may be the title of what only these link. */
  readLead(node: BlockNode, next: BlockNode): void {
    this.#rememberNext(titleOfLead(node, next));
  }

  /** And so may a line of a paragraph, right above a line of links. */
  readLine(lines: readonly Line[]): void {
    const [line, ...more] = lines;
    if (line && more.length === 0) this.#rememberNext(titleOfPlainLine(line.tokens), 0);
  }

  /** The same, of the items of a list, lines of a quotation and rows of a table, which have to say that they are titles. */
  readBlock(node: BlockNode): void {
    if (node.type === 'html_block') this.#readSummary(titleOfSummary(node));
    else if (node.type === 'table') for (const row of rowsOf(node)) this.#remember(titleSaidIn(row));
    else if (node.type.endsWith('_list') && isListedHeading(node))
      this.#rememberNext(titleOfListedHeading(node));
    else if (node.type === 'blockquote' || node.type.endsWith('_list'))
      for (const [at, { tokens }] of linesOf(node).entries()) {
        if (node.type === 'blockquote') this.readSentence(titleQuotedIn(tokens));
        this.#remember(
          findSaidTitle(tokens) ??
            findQuotedTitle(node, tokens) ??
            (at === 0 ? titleAboveAuthors(node) : undefined),
        );
      }
  }

  /** A question could be an exercise: it is a title where nothing but the link of a paper answers it. */
  #readSummary(title: string | undefined): void {
    if (/[?？]$/u.test(title ?? '')) this.#awaited.begin(title);
    else if (title === undefined || !isSentence(title)) this.#remember(title);
  }

  #remember(title: string | undefined): void {
    if (title === undefined) return;
    this.#title = title;
    this.#blocks = furthestBlock;
    this.#taken.clear();
  }

  /** For the next block only, or for what is left of this one. */
  #rememberNext(title: string | undefined, blocks = 1): void {
    this.#remember(title);
    if (title !== undefined) this.#blocks = blocks;
  }

  /** A heading or a divider ends what was above it, and so do enough blocks. */
  passBlock(node: BlockNode): void {
    this.#blocks -= 1;
    if (this.#blocks < 0 || node.type === 'heading' || node.type === 'hr') this.#title = undefined;
    const awaited = this.#awaited.at(node);
    if (awaited !== undefined && this.#title === undefined) this.#remember(awaited);
  }

  /** The title above, whichever paper has it. */
  get line(): string | undefined {
    return this.#title;
  }

  /**
   * The title for a link, unless a paper of the same archive has it already.
   *
   * @param isLabelled whether its label says that it is a paper
   */
  takeFor(address: string, isLabelled = false): string | undefined {
    const identity = identifyAddress(address);
    const archive = identity.type === 'archive' ? identity.archive : identity.type;
    const mayTake = isPaper(identity) || (isLabelled && archive === 'web');
    if (this.#title === undefined || !mayTake || this.#taken.has(archive)) return undefined;
    this.#taken.add(archive);
    return this.#title;
  }

  /** The title for a block, if no paper has it yet. */
  get free(): string | undefined {
    return this.#taken.size === 0 ? this.#title : undefined;
  }
}
