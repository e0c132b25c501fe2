import { arxivLinks, parseArxivId } from '../../identity/arxiv.ts';
import type { Piece } from './cite-pieces.ts';

/**
 * `arXiv:2105.00014v2`, with or without a space, `arXiv (2105.00014)`; `arxiv.org/abs/2105.00014`, without a scheme or in hand-written HTML;
 * `[2105.00014]`, as digests have it.
 */
const bareId =
  /(?:https?:\/\/(?:www\.)?)?\barxiv(?::\s?|\s?[(（]|\s|\.org\/(?:abs|pdf)\/)(\d{4}\.\d{4,5}(?:v\d+)?)(?![\d.]*\d)|\[(\d{4}\.\d{5}(?:v\d+)?)\]/giu;

/** The same where `arXiv` is set off, `**arXiv:** 2105.00014`: how the piece before ends, and how the one with the id begins. */
const setOff = { before: /\barxiv(:?)\s*$/iu, id: /^(\s*:?)\s*(\d{4}\.\d{4,5}(?:v\d+)?)(?![\d.]*\d)/u };

/**
 * True for an id and nothing else, as tables have them in a column of their own.
 *
 * @example isBareId('2105.00014v2') // true
 */
export function isBareId(text: string): boolean {
  return /^\s*\d{4}\.\d{4,5}(?:v\d+)?\s*$/u.test(text);
}

/** True for a text that names a paper by its id alone. */
export function holdsBareId(text: string): boolean {
  return text.search(bareId) >= 0;
}

/**
 * Takes an id in a text for a link to its paper, `(arXiv:2105.00014)`, unless a link beside it leads there.
 *
 * @param row of the first piece
 */
export function linkBareIds(given: readonly Piece[], row: number): Piece[] {
  const pieces = joinSetOff(given);
  if (!pieces.some((piece) => 'text' in piece && holdsBareId(piece.text))) return [...given];
  const addresses = pieces.map((piece) => (piece.kind === 'link' ? piece.link.address : '')).join(' ');
  const linked = new Set(addresses.match(/\d{4}\.\d{4,5}/g));
  let at = row;
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind === 'link') at = piece.row;
    else if (piece.kind === 'break') at += 1;
    return 'text' in piece ? cut(piece, linked, at) : [piece];
  });
}

/** Moves an `arXiv` that is set off to the id behind it. */
function joinSetOff(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const [, colon] = (before && 'text' in before && setOff.before.exec(before.text)) || [];
    const [, between = '', id] = ('text' in piece && setOff.id.exec(piece.text)) || [];
    const isSetOff = id !== undefined && (colon === ':' || (colon === '' && between.endsWith(':')));
    if (!isSetOff || !before || !('text' in before) || !('text' in piece)) {
      joined.push(piece);
      continue;
    }
    const rest = before.text.replace(setOff.before, '').trimEnd();
    joined.splice(-1, 1, ...(rest === '' ? [] : [{ ...before, text: rest }]));
    joined.push({ ...piece, text: `arXiv:${piece.text.slice(between.length).trimStart()}` });
  }
  return joined;
}

function cut(piece: Extract<Piece, { text: string }>, linked: ReadonlySet<string>, row: number): Piece[] {
  const cuts: Piece[] = [];
  let from = 0;
  for (const match of piece.text.matchAll(bareId)) {
    const paper = parseArxivId(match[1] ?? match[2] ?? '');
    if (!paper || linked.has(paper.id)) continue;
    const before = piece.text.slice(from, match.index);
    if (before.trim() !== '') cuts.push({ ...piece, text: before });
    const link = { kind: 'link', address: arxivLinks(paper).abstract, text: match[0], tokens: [] } as const;
    cuts.push({ kind: 'link', link, row });
    from = match.index + match[0].length;
  }
  const rest = piece.text.slice(from);
  return rest.trim() === '' ? cuts : [...cuts, { ...piece, text: rest }];
}
