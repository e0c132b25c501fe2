import { foldName } from '../../identity/name.ts';
import { isVenue } from '../../identity/venues.ts';
import { linkWords } from '../links/link-words.ts';
import type { Piece } from './cite-pieces.ts';
import { cleanTitle, isRoleText, isSpelledOut, paperTitle } from './paper-title.ts';
import { isListOfAuthors } from './reference.ts';
import { isCitation, saysNothing } from './says-nothing.ts';
import { titleOfPiece } from './title-in-item.ts';
import { isInCapitals, isSentence } from './title-words.ts';

/** In pieces. */
const nearestName = 4;

/** `[2105.00008](…): Cubes for Odometry`, `[arXiv](…) "Cubes"`, `[paper](…): **Cubes for Odometry**`. */
export function titleBehind(pieces: readonly Piece[], index: number): string | undefined {
  const next = pieces[index + 1];
  const over = pieces[index + 2];
  if (next?.kind === 'quoted') return paperTitle(next.text);
  if (next?.kind !== 'plain') return undefined;
  if (over && over.kind === 'quoted' && /^[\s\])）,:：–—-]*$/u.test(next.text)) {
    const title = paperTitle(over.text);
    return isSpelledOut(title ?? '') || !goesOn(pieces[index + 3]) ? title : undefined;
  }
  if (saidBehind.test(next.text) && over && 'text' in over) return paperTitle(over.text);
  if (/^\s*[|｜]\s*$/u.test(next.text) && over?.kind === 'italic')
    return titleOfPiece('italic', over.text, '', false);
  const text = /^\s*[\])）]?\s*(?:[:：]|(?:[–—]|-{1,3})(?=\s|$))\s*(.*)$/su.exec(next.text)?.[1];
  if (text === undefined) return undefined;
  if (text.trim() === '')
    return over?.kind === 'bold' || over?.kind === 'italic' ? paperTitle(over.text) : undefined;
  const title = paperTitle(text.replace(/\s*[[(（]\s*$/u, '').replace(/[.。]\s.*$/su, ''));
  if (isCutShort(text, over)) return undefined;
  // Behind a dash and a name, in the link or shortly before it, there are remarks.
  const isRemark =
    /^\s*[\])）]?\s*[–—-]/u.test(next.text) &&
    !(isInCapitals(title ?? '') && isSpelledOut(title ?? '')) &&
    (isNamed(pieces[index]) ||
      pieces.slice(Math.max(index - nearestName, 0), index).some(({ kind }) => kind === 'bold'));
  if (
    isRemark ||
    saysWhatItDoes(title) ||
    (isNamed(pieces[index]) && (isClauses(text) || isShortRemark(title)))
  )
    return undefined;
  return title && /^[\p{Lu}\p{N}\p{Lo}]/u.test(title) && /\s|\p{Script=Han}/u.test(title) ? title : undefined;
}

/** `，论文标题：` before words that are set off. */
const saidBehind =
  /^\s*[，,;；]\s*(?:论文|論文)?(?:标题|標題|题目|題目|题为|題為|titled?|title)(?:是|为|為)?\s*[:：]?\s*$/iu;

/** `: herons wade **quickly**`: words in small letters, of which more is set in bold. */
function isCutShort(text: string, over: Piece | undefined): boolean {
  return (
    (over?.kind === 'bold' || over?.kind === 'italic') &&
    /[\p{L}\p{N}]\s*$/u.test(text) &&
    !isInCapitals(text) &&
    !saysNothing(cleanTitle(over.text))
  );
}

/** `[Wade](…) (Wade: Herons for Ponds)`, `[Wade](…) (Wading at Dawn via Long Legs)`: in brackets behind a name, which end an item. */
export function titleInBrackets(pieces: readonly Piece[], index: number): string | undefined {
  const [link, next, over] = pieces.slice(index, index + 3);
  if (link?.kind !== 'link' || !isNamed(link) || next?.kind !== 'plain' || (over && over.kind !== 'break'))
    return undefined;
  const [, inside = ''] = /^\s*[(（]([^()（）]{12,300})[)）][\s.]*$/u.exec(next.text) ?? [];
  const title = paperTitle(inside);
  if (!title || !isSpelledOut(title) || isSentence(title) || isListOfAuthors(title)) return undefined;
  const [name = '', ...rest] = title.split(/[:：]\s/u);
  const isOfName = rest.length > 0 && foldName(name) === foldName(linkWords(link.link));
  const isLong = title.split(/\s+/u).length > 4 && saysHow.test(title) && !saysElse.test(title);
  return isOfName || (isLong && isInCapitals(title) && !saysWhatItDoes(title)) ? title : undefined;
}

const saysHow = /\s(?:via|for|with|without|using|through|towards?|beyond|from)\s/iu;

/** Who made something, what it won, where it was shown, or what is there besides. */
const saysElse =
  /\b(?:universit\p{L}*|institut\p{L}*|academy|research|labs?|teams?|challenges?|tracks?|workshops?|conference|awards?|winners?|best|code|implementations?|weights|checkpoints?|versions?|official|soon|release[ds]?|github|pytorch|tensorflow|demo|slides|video)\b/iu;

/** `"waders for ponds" recipe`: a few words in quotes that more of their sentence follows. */
function goesOn(piece: Piece | undefined): boolean {
  return piece?.kind === 'plain' && /^\s*\p{Ll}/u.test(piece.text);
}

/** `https://… — Generalizes the result for ponds; does not cover rivers`: what a note says of a paper. */
export function saysWhatItDoes(title = ''): boolean {
  return doesWhat.test(title) || (/;\s|,\s(?:not|but)\s/u.test(title) && !isInCapitals(title));
}

const doesWhat =
  /^(?:introduces|proposes|shows|presents|describes|extends|generali[sz]es|provides|uses|applies|explores|studies|discusses|compares|covers|explains|gives|defines|proves|surveys|reviews|investigates|demonstrates|evaluates|combines|adds|develops|analy[sz]es|establishes|derives|reports)\s/iu;

/** `[PondSet](…): To be added` */
function isShortRemark(title = ''): boolean {
  return /^\p{sc=Latin}/u.test(title) && !isSpelledOut(title) && !isInCapitals(title);
}

/** Chinese clauses, which say something about what comes before them. */
function isClauses(text: string): boolean {
  return /\p{sc=Han}{2}，/u.test(text);
}

/** A link whose text is neither an id nor what any link could say. */
function isNamed(piece: Piece | undefined): boolean {
  return piece?.kind === 'link' && !saysNothing(cleanTitle(linkWords(piece.link)));
}

/** In pieces, on either side: marks are between links. */
const longestRow = 7;

/** `[[code](…)] [[paper](…)] [[film](…)] **Herons at Dawn**`: in bold behind a row of links that starts its line. */
export function titleBehindRow(pieces: readonly Piece[], index: number): string | undefined {
  const before = pieces.slice(Math.max(index - longestRow, 0), index);
  const row = before.slice(before.findLastIndex(({ kind }) => kind === 'break') + 1);
  const startsItsLine = row.length < before.length || before.length === index;
  const [next] = pieces.slice(index + 1, index + 1 + longestRow).filter((piece) => !isOfRow(piece));
  if (!startsItsLine || !row.every(isOfRow) || next?.kind !== 'bold') return undefined;
  const title = paperTitle(next.text);
  return title && (isSpelledOut(title) || title.split(/\s+/u).length > 2) ? title : undefined;
}

/** A link that says only what it is for, or what is between two. */
function isOfRow(piece: Piece): boolean {
  if (piece.kind === 'link') return isRoleText(linkWords(piece.link));
  return piece.kind === 'plain' && !/[\p{L}\p{N}]/u.test(piece.text);
}

/** `[Reed et al. (2022)](…). Herons at Dawn, Dusk and Night.`, `[[ICRA 2022](…)] Herons at Dawn.`: set in capitals, as no sentence is. */
export function titleBehindCitation(
  pieces: readonly Piece[],
  index: number,
  isProse: boolean,
): string | undefined {
  const link = pieces[index];
  const last = index + countRoleLinks(pieces, index);
  const next = pieces[last + 1];
  if (link?.kind !== 'link' || next?.kind !== 'plain') return undefined;
  const words = linkWords(link.link);
  const isInBrackets = isVenue(words) && next.text.startsWith(']');
  if (isProse && !(isInBrackets && startsLine(pieces, index))) return undefined;
  if (!isCitation(words) && !isInBrackets) return undefined;
  const [, text = ''] = /^\]?\s*[.,:：]?\s+([^.]+?)\s*(?:\.|$)/u.exec(next.text) ?? [];
  const title = paperTitle(text);
  return title && isSpelledOut(title) && (isInCapitals(title) || /^\p{Lu}\S*: /u.test(title))
    ? title
    : undefined;
}

/** `[` at most is before the link on its line. */
function startsLine(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  const isMark = before?.kind === 'plain' && /^\s*\[\s*$/u.test(before.text);
  const start = isMark ? pieces[index - 2] : before;
  return start === undefined || start.kind === 'break';
}

/** `[[ICRA 2022](…)] [[code](…)] Herons at Dawn`: how many pieces the links after the first are that say what they are for. */
function countRoleLinks(pieces: readonly Piece[], index: number): number {
  let count = 0;
  for (;;) {
    const [between, link] = pieces.slice(index + count + 1, index + count + 3);
    const isBetween = between?.kind === 'plain' && /^[\s[\](),|]*$/u.test(between.text);
    if (!isBetween || link?.kind !== 'link' || !isRoleText(linkWords(link.link))) return count;
    count += 2;
  }
}
