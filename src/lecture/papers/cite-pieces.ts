import type { Token } from 'markdown-it';
import { findParts, type LinkPart } from '../links/link-part.ts';
import { isBreak, textOf } from '../nodes.ts';

/** The content of an item, piece by piece: its links, the words set off from others, and those between. */
export type Piece =
  | {
      readonly kind: 'link';
      readonly link: LinkPart;
      readonly row: number;
      /** What the column of a table says about it. */
      readonly column?: string;
      /** True if the title is in another cell of the row: its words say where the paper was published. */
      readonly isBeside?: boolean;
    }
  | { readonly kind: 'quoted' | 'bold' | 'italic' | 'plain'; readonly text: string }
  | {
      readonly kind: 'break';
      /** Where a cell ends, or where a long line was wrapped. */
      readonly of?: 'cell' | 'wrap';
    };

/** Quotes with no separator between them and the words after them. */
const looselyQuoted = /["“]([^"“”]{3,300})["”“]/gu;

/** A quote ends where something separates it from what follows; quotes within it do not: `"Putting "Birds" to Work", ICRA`. */
const quoted =
  /["“](?=.{3})([^\n]{3,300}?)["”](?=\s*(?:[,.;:，。；：、()[\]|–—-]|$))|「([^」]{3,300})」|『([^』]{3,300})』|《([^》]{3,300})》/gu;

/** No item is this long: in a text that is, each quotation mark would be compared with three hundred characters. */
const longestItem = 20_000;

/**
 * Cuts the inline content of an item into pieces.
 *
 * @param row of the first line
 * @example findPieces(tokensOf('**Heron**: "On Waiting" [[paper](…)]'), 0).map(({ kind }) => kind)
 * // ['bold', 'plain', 'quoted', 'plain', 'link', 'plain']
 */
export function findPieces(tokens: readonly Token[], row: number): Piece[] {
  const pieces: Piece[] = [];
  let at = row;
  let run: Token[] = [];
  let shape: 'bold' | 'italic' | undefined;
  /** How many shapes are within the first. */
  let depth = 0;
  let isInLink = false;
  const flush = () => {
    const text = textOf(run);
    run = [];
    if (text === '') return;
    if (shape) pieces.push({ kind: shape, text });
    else pieces.push(...cutQuotes(text));
  };
  const links: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'link_open') {
      flush();
      isInLink = true;
    }
    if (isInLink) {
      links.push(token);
      if (token.type !== 'link_close') continue;
      isInLink = false;
      const whole = links.splice(0);
      const [part] = findParts(whole);
      if (part?.kind === 'link') pieces.push({ kind: 'link', link: part, row: at });
      at += whole.filter(endsRow).length;
    } else if (token.type === 'softbreak' && (shape || isWithinQuote(textOf(run), tokens[index + 1]))) {
      run.push(token);
    } else if (isBreak(token)) {
      flush();
      if (token.type !== 'softbreak') pieces.push({ kind: 'break' });
      // Behind `<br>`, the end of a line is no second break.
      else if (pieces.at(-1)?.kind !== 'break') pieces.push({ kind: 'break', of: 'wrap' });
    } else if (token.type === 'strong_open' || token.type === 'em_open') {
      if (shape === undefined) flush();
      else depth += 1;
      // `***Wade*: Herons at Night**` is bold as a whole.
      shape ??= token.type === 'strong_open' ? 'bold' : 'italic';
    } else if (token.type === 'strong_close' || token.type === 'em_close') {
      if (depth > 0) depth -= 1;
      else {
        flush();
        shape = undefined;
      }
    } else {
      run.push(token);
    }
    if (endsRow(token)) at += 1;
  }
  flush();
  return pieces;
}

/** A quote that was wrapped: it opens at the end of one line and is closed on the next. */
function isWithinQuote(line: string, next: Token | undefined): boolean {
  const [, rest = ''] = /["“]([^"“”]{3,200})$/u.exec(line) ?? [];
  return rest !== '' && /^[^"“”]{0,200}["”]/u.test(next?.content ?? '');
}

function endsRow({ type }: Token): boolean {
  return type === 'softbreak' || type === 'hardbreak';
}

function cutQuotes(text: string): Piece[] {
  if (text.length > longestItem) return [{ kind: 'plain', text }];
  const pieces: Piece[] = [];
  let from = 0;
  const strict = [...text.matchAll(quoted)];
  for (const match of strict.length > 0 ? strict : text.matchAll(looselyQuoted)) {
    pushPlain(pieces, text.slice(from, match.index));
    pieces.push({ kind: 'quoted', text: match.slice(1).find(Boolean) ?? '' });
    from = match.index + match[0].length;
  }
  pushPlain(pieces, text.slice(from));
  return pieces;
}

function pushPlain(pieces: Piece[], text: string): void {
  if (text.trim() !== '') pieces.push({ kind: 'plain', text });
}
