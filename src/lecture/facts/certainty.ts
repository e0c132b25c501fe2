/**
 * How sure the author is of a fact.
 *
 * - `source`: seen in a source that was opened, `[S]`
 * - `second-hand`: seen in someone else's account, `[S2]`
 * - `derived`: worked out from values that were seen, `[D]`
 * - `memory`: not verified, `[R]`
 */
export type Certainty = 'source' | 'second-hand' | 'derived' | 'memory';

/** The mark that authors write for each after a value, in the order in which marks are explained. */
export const markOf: Readonly<Record<Certainty, string>> = {
  source: 'S',
  'second-hand': 'S2',
  derived: 'D',
  memory: 'R',
};

/** Every certainty, in the same order. */
export const certainties = Object.keys(markOf) as readonly Certainty[];

/** A mark in brackets, with the author's note of the source: `[S2 G1, G3]`, `[S, D]`. */
const bracket = /\s*\[((?:S2?|D|R)(?:[ ,;][^[\]]*)?)\]/;

/** A run of text, and how sure its author is of it. */
export type MarkedText = { readonly text: string; readonly certainties: readonly Certainty[] };

/**
 * Cuts a text at its marks; each belongs to what comes before it.
 *
 * @example splitAtMarks('7B [S]; about 2M more [R]')
 * // [{ text: '7B', certainties: ['source'] }, { text: '; about 2M more', certainties: ['memory'] }]
 */
export function splitAtMarks(text: string): MarkedText[] {
  const pieces = text.split(bracket);
  const marked: MarkedText[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const certainties = parseMarks(pieces[at + 1] ?? '');
    const piece = pieces[at] ?? '';
    if (piece !== '' || certainties.length > 0) marked.push({ text: piece, certainties });
  }
  return marked;
}

function parseMarks(inner: string): Certainty[] {
  const found = inner.split(/[,;]/).flatMap((part) => {
    const mark = part.trim().split(' ')[0];
    return certainties.find((certainty) => markOf[certainty] === mark) ?? [];
  });
  return [...new Set(found)];
}
