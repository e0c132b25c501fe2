import type { Token } from 'markdown-it';
import { linkBareIds } from './bare-ids.ts';
import { findPieces, type Piece } from './cite-pieces.ts';
import { readInlineTags } from './html-inline.ts';
import { isRoleText } from './paper-title.ts';
import { plainTitle } from './plain-title.ts';
import { isInCapitals } from './title-words.ts';

/** What belongs together: an item of a list, a row of a table, a paragraph. */
export type Item = {
  readonly pieces: readonly Piece[];
  readonly isProse: boolean;
  readonly isCaption?: boolean;
  /** First cell of a row. */
  readonly name: string;
  /** What an item of a list starts with: a line of its own, or words in bold. */
  readonly lead?: string;
  /** The cell under the title. */
  readonly above?: string | undefined;
};

/** The inline content of a block that begins in a row, piece by piece. */
export function piecesOf(token: Token, start: number): Piece[] {
  const row = token.map?.[0] ?? start;
  return linkBareIds(findPieces(readInlineTags(token.children ?? []), row), row);
}

/** `(WAD paper: https://…)`, `(WAD: https://…)`: what is right before a link says which paper it is, and nothing further away does. */
export function isCalledInBrackets(before: Piece | undefined): boolean {
  const [, name] = (before?.kind === 'plain' && /[(（]([^()（）]{1,40})[:：]\s*$/u.exec(before.text)) || [];
  return name !== undefined && !isRoleText(name);
}

export function isLink({ kind }: Piece): boolean {
  return kind === 'link';
}

/** Long words with a verb, or a second sentence, before the first link; a question may be a title, and so may capitals. */
export function isSentence(pieces: readonly Piece[]): boolean {
  const title = plainTitle(pieces, 0);
  if (title.endsWith('?') || (title !== '' && isInCapitals(title))) return false;
  const first = pieces.findIndex(isLink);
  const text = pieces
    .slice(0, first < 0 ? 0 : first)
    .map((piece) => (piece.kind === 'plain' ? piece.text : ' '))
    .join('');
  return (
    text.length > 60 && /\b(?:is|are|was|were|we|you|has|have|can|see|that|which)\b|[。！？]/iu.test(text)
  );
}
