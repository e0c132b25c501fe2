import { foldName } from '../../identity/name.ts';
import { isAddress } from '../headings/nameless-heading.ts';
import { linkWords } from '../links/link-words.ts';
import type { Piece } from './cite-pieces.ts';
import { cleanTitle, isSpelledOut, paperTitle, shortTitle } from './paper-title.ts';
import { isListOfAuthors, titleOfReference } from './reference.ts';
import { titleBehindSign } from './said-title.ts';
import { saysNothing } from './says-nothing.ts';
import { saysWhatItDoes } from './title-behind.ts';
import { isInCapitals, isSentence } from './title-words.ts';

/**
 * The line right above an address that has its own line, below a name in bold or at the start of the paragraph:
 * `**Wade**`, `Wade: Herons at Night`, `https://…`.
 */
export function titleOfLineAbove(pieces: readonly Piece[], index: number): string | undefined {
  const [link, next] = pieces.slice(index, index + 2);
  if (link?.kind !== 'link' || (next && next.kind !== 'break') || pieces[index - 1]?.kind !== 'break')
    return undefined;
  const line = lineBefore(pieces, index - 1);
  if (isListOfAuthors(textOfLine(line))) return undefined;
  const name = lineBefore(pieces, index - line.length - 2);
  const isNamed = name.length === 0 || (name.length === 1 && name[0]?.kind === 'bold');
  const text = textOfLine(line);
  const isTitle =
    isNamed &&
    !line.some(({ kind }) => kind === 'link') &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    !/[.:：。]\s*$/u.test(text);
  const title = isTitle && !isSentence(text) ? paperTitle(text) : undefined;
  return title && isSpelledOut(title) && (isInCapitals(title) || /[:：]\s/u.test(title)) ? title : undefined;
}

/** In lines: authors, and where they work. */
const furthestSign = 4;

/** `📝 Herons at Dawn and at Dusk`, some lines above an address that has its own line, with no other link between. */
export function titleOfSignedLine(pieces: readonly Piece[], index: number): string | undefined {
  const [link, next] = pieces.slice(index, index + 2);
  if (
    link?.kind !== 'link' ||
    !saysNothing(cleanTitle(linkWords(link.link))) ||
    (next && next.kind !== 'break')
  )
    return undefined;
  let end = index - lineBefore(pieces, index).length - 1;
  for (let lines = 0; end > 0 && lines < furthestSign; lines += 1) {
    const line = lineBefore(pieces, end);
    if (line.some(({ kind }) => kind === 'link')) return undefined;
    const title = titleBehindSign(textOfLine(line));
    if (title) return title;
    end -= line.length + 1;
  }
  return undefined;
}

/** In pieces, before the link on its line. */
const longestVenue = 3;

/** The first line of a text, where its authors are on the second, and the link or a venue starts the third. */
export function titleAboveNames(pieces: readonly Piece[], index: number): string | undefined {
  const isNearStart = pieces
    .slice(Math.max(index - longestVenue, 0), index)
    .some(({ kind }) => kind === 'break');
  if (!isNearStart) return undefined;
  const own = lineBefore(pieces, index);
  if (!own.every((piece) => 'text' in piece && (!hasWords(piece) || saysNothing(cleanTitle(piece.text)))))
    return undefined;
  const end = index - own.length - 1;
  const names = lineBefore(pieces, end);
  const start = end - names.length - 1;
  const line = lineBefore(pieces, start);
  const isFirst = start > 0 && line.length === start && !line.some(({ kind }) => kind === 'link');
  if (!isFirst || !isListOfAuthors(textOfLine(names))) return undefined;
  return boldTitle(line) ?? titleInCapitals(textOfLine(line));
}

/** A line that is all bold, which may be a sentence: `**A Pond is Worth Many Words**`. */
function boldTitle([only, ...more]: readonly Piece[]): string | undefined {
  const title = only?.kind === 'bold' && more.length === 0 ? paperTitle(only.text) : undefined;
  return title && isSpelledOut(title) && isInCapitals(title) ? title : undefined;
}

function hasWords(piece: Piece): boolean {
  return 'text' in piece && /[\p{L}\p{N}]/u.test(piece.text);
}

function textOfLine(line: readonly Piece[]): string {
  return line.map((piece) => ('text' in piece ? piece.text.trim() : '')).join(' ');
}

/** The pieces up to the next break. */
function lineFrom(pieces: readonly Piece[], start: number): readonly Piece[] {
  let end = start;
  while (end < pieces.length && pieces[end]?.kind !== 'break') end += 1;
  return pieces.slice(start, end);
}

/** The pieces between a break and the one before it. */
function lineBefore(pieces: readonly Piece[], end: number): readonly Piece[] {
  let start = Math.max(end, 0);
  while (start > 0 && pieces[start - 1]?.kind !== 'break') start -= 1;
  return pieces.slice(start, Math.max(end, 0));
}

/**
 * What follows an address that starts its line, `https://… Wading at Night and by Day`, or is right below one that starts its
 * paragraph or item.
 */
export function titleBehindAddress(pieces: readonly Piece[], index: number): string | undefined {
  const startsLine = index === 0 || pieces[index - 1]?.kind === 'break';
  const isBelow = pieces[index + 1]?.kind === 'break';
  const isAddressed = isBareAddress(pieces[index]) || isIdInBrackets(pieces[index]);
  if (!startsLine || !isAddressed || (isBelow && index > 0)) return undefined;
  const line = lineFrom(pieces, index + (isBelow ? 2 : 1));
  const words = textOfLine(line);
  if (line.some(({ kind }) => kind === 'link') || /^[(（[]/u.test(words) || saysWhatItDoes(words))
    return undefined;
  return capitalTitle(words);
}

/** `Wading at Night and by Day: https://…`, on its own line. */
export function titleBeforeColon(pieces: readonly Piece[], index: number): string | undefined {
  const [start, words] = [pieces[index - 2], pieces[index - 1]];
  const isLed =
    (words?.kind === 'plain' || words?.kind === 'bold') &&
    /[:：]\s*$/u.test(words.text) &&
    (!start || start.kind === 'break');
  return isLed && isBareAddress(pieces[index])
    ? capitalTitle(words.text.replace(/(?:\s{0,9}[(（][^()（）]{0,60})?[:：]\s*$/u, ''))
    : undefined;
}

/** `[[1]](…) Reed et al. "Wading at Night" (2022)`, `[2](…) A. Reed, B. Marsh. Wading at Night. ICRA 2022.`: a list of references. */
export function titleBehindNumber(pieces: readonly Piece[], index: number): string | undefined {
  const link = pieces[index];
  const startsLine = index === 0 || pieces[index - 1]?.kind === 'break';
  if (!startsLine || link?.kind !== 'link' || !/^\W*\d{1,3}\W*$/u.test(linkWords(link.link)))
    return undefined;
  let end = index + 1;
  while (end < pieces.length && pieces[end]?.kind !== 'link' && pieces[end]?.kind !== 'break') end += 1;
  const line = pieces.slice(index + 1, end);
  const quote = line.find(({ kind }) => kind === 'quoted');
  if (quote?.kind === 'quoted') return paperTitle(quote.text);
  const text = line.map((piece) => ('text' in piece ? piece.text : '')).join('');
  return paperTitle(titleOfReference(`${text} `));
}

/** `Mask R-CNN：[Mask R-CNN](…)`, `Mask R-CNN [[Mask R-CNN](…)]`: the same words twice, as a name and as a title. */
export function titleBehindItself(pieces: readonly Piece[], index: number): string | undefined {
  const [words, link] = pieces.slice(Math.max(index - 1, 0), index + 1);
  const name = words?.kind === 'plain' ? /^\s*(.*\S)\s*(?:[:：]|\s\[)\s*$/u.exec(words.text)?.[1] : undefined;
  if (name === undefined || link?.kind !== 'link') return undefined;
  return foldName(name) === foldName(linkWords(link.link)) ? shortTitle(name) : undefined;
}

/** In letters: no reference is longer. */
const longestReference = 600;

/**
 * The title in all that is between two links, on any number of lines: `Reed, A. (2021). Wading at night. *Birds*, 3. https://…`,
 * `A. Reed and B. Marsh, “Wading at night,” *Birds*, 2021. https://…`.
 */
export function titleOfReferenceBefore(pieces: readonly Piece[], index: number): string | undefined {
  let text = '';
  const plain: string[] = [];
  let quote: { readonly title: string; readonly at: number } | undefined;
  for (let at = index - 1; at >= 0 && text.length <= longestReference; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.kind === 'link' || (piece.kind === 'break' && piece.of !== 'wrap'))
      break;
    text = `${piece.kind === 'break' ? '' : piece.text.trim()} ${text}`;
    if (piece.kind === 'plain') plain.push(piece.text);
    if (piece.kind === 'quoted') quote = { title: piece.text, at: text.length };
  }
  if (text.length > longestReference) return undefined;
  if (quote) {
    const before = text.slice(0, text.length - quote.at);
    const authors = before.replace(/^\s*\[\d+\]\s*|[\s,.:：]*(?:\((?:19|20)\d\d[a-z]?\))?[\s,.:：]*$/gu, '');
    const isNumbered = authors === '' && /^\s*\[\d+\]/u.test(before);
    return isNumbered || isListOfAuthors(authors) ? paperTitle(quote.title) : undefined;
  }
  const words = text.replace(/\s+/g, ' ').replace(/ (?=[.,;:])/g, '');
  return paperTitle(titleOfReference(words)) ?? titleBehindCited(words.trim(), plain);
}

/** `Reed et al. (2022), Wading at Night and by Day`, `(Reed, 2022) Wading at Night`: plain words behind a citation, in capitals. */
function titleBehindCited(words: string, plain: readonly string[]): string | undefined {
  const title = cleanTitle(words);
  const authors = words.slice(0, Math.max(words.lastIndexOf(title), 0));
  const isCited = /\p{L}.*\b(?:al\b|(?:19|20)\d\d\b)/u.test(authors);
  return isCited && plain.some((text) => text.includes(title)) ? titleInCapitals(title) : undefined;
}

/** `[3] Wading at Night and by Day. arXiv. https://…`: a line that a number in brackets starts. */
export function titleOfNumbered(pieces: readonly Piece[], index: number): string | undefined {
  const [start, words] = [pieces[index - 2], pieces[index - 1]];
  if (words?.kind !== 'plain' || (start && start.kind !== 'break')) return undefined;
  const [, line = ''] = /^\s*\[\d{1,3}\]\s+(.+)$/u.exec(words.text) ?? [];
  const [, dashed = ''] = /^(.+?)\s+[-–—]\s*$/u.exec(line) ?? [];
  if (dashed !== '') return titleInCapitals(dashed);
  const [, title = '', rest = ''] = /^(.+?)\.\s+(.*?)[\s.]*$/u.exec(line) ?? [];
  if (/^arxiv:\d/iu.test(rest)) return isSentence(title) ? undefined : paperTitle(title);
  return rest === '' || saysNothing(rest.trim()) ? titleInCapitals(title) : undefined;
}

/** `as shown in this paper: Wading at Night and by Day(https://…)`, `our paper, Wading at Night and by Day ([arXiv](…))` */
export function titleOfCalled(pieces: readonly Piece[], index: number): string | undefined {
  const [before, link] = pieces.slice(Math.max(index - 1, 0), index + 1);
  const isPointer = link?.kind === 'link' && (isBareAddress(link) || saysNothing(linkWords(link.link)));
  if (before?.kind !== 'plain' || !isPointer) return undefined;
  const [, title = ''] =
    /(?:\bpaper|論文|论文)\s*[,:：]\s*([^()（）]+?)\s*[[(（]+\s*$/iu.exec(before.text) ?? [];
  return capitalTitle(title);
}

/** `[2203.01234]` */
function isIdInBrackets(piece: Piece | undefined): boolean {
  return piece?.kind === 'link' && /^\[[\d.v]+\]$/u.test(piece.link.text);
}

/** A link whose text is an address. */
function isBareAddress(piece: Piece | undefined): boolean {
  return piece?.kind === 'link' && isAddress(linkWords(piece.link));
}

/** Words that can be nothing but a title: four at least, in capitals, and no sentence. */
function capitalTitle(words: string): string | undefined {
  return saysWhat.test(words) ? undefined : titleInCapitals(words);
}

function titleInCapitals(words: string): string | undefined {
  const text = words.trim();
  if (/[:：。]$/u.test(text) || isSentence(text) || isListOfAuthors(text)) return undefined;
  const title = paperTitle(text);
  return title && isSpelledOut(title) && isInCapitals(title) && /^[\p{Lu}\p{N}]/u.test(title)
    ? title
    : undefined;
}

/** What is at an address, not what it is called. */
const saysWhat =
  /\b(?:papers?|preprint|article|code|repo(?:sitory)?|links?|website|page|blog|slides|video|demo)\b/iu;
