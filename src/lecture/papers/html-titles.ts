import type { HtmlPiece } from '../../html/html-pieces.ts';

/** What authors of publication lists call the element with a title: `<p class="pub-title">`, `<papertitle>`. */
const titleClass = /(?:^|\s)(?:(?:paper|pub(?:lication)?|article|work|bib|entry)[-_]?)?title(?:\s|$)/iu;

/** What holds the authors, the venue or the links of one paper, below its title. */
const parts: ReadonlySet<string> = new Set(['p', 'div']);

/** What has a line of its own. */
const lines: ReadonlySet<string> = new Set([...parts, 'h3', 'h4', 'h5', 'h6']);

const lineBreak: HtmlPiece = { kind: 'open', name: 'br', attributes: {} };

/**
 * Sets the titles of a publication list in bold, and keeps with each what is in the same element below it.
 *
 * @example markTitles(parseHtmlPieces('<p class="pub-title">Wading</p><p><a href="…">pdf</a></p>'))
 * // as for <section><strong>Wading</strong><br><a href="…">pdf</a><br>
 */
export function markTitles(pieces: readonly HtmlPiece[]): readonly HtmlPiece[] {
  if (!pieces.some(isTitle)) return pieces;
  let depth = 0;
  /** How deep the title is whose parts follow, and whether it is still open. */
  let title: { readonly depth: number; readonly isOpen: boolean } | undefined;
  return pieces.flatMap((piece): readonly HtmlPiece[] => {
    if (piece.kind === 'text') return [piece];
    if (piece.kind === 'open') {
      depth += 1;
      if (isTitle(piece) && !title?.isOpen) {
        title = { depth, isOpen: true };
        const strong = { ...piece, name: 'strong' };
        return lines.has(piece.name) ? [{ ...piece, name: 'section' }, strong] : [strong];
      }
      return title && parts.has(piece.name) ? [lineBreak] : [piece];
    }
    depth -= 1;
    if (title?.isOpen && depth === title.depth - 1) {
      title = { ...title, isOpen: false };
      return [{ kind: 'close', name: 'strong' }];
    }
    if (title && depth < title.depth - 1) title = undefined;
    return title && parts.has(piece.name) ? [lineBreak] : [piece];
  });
}

function isTitle(piece: HtmlPiece): boolean {
  return (
    piece.kind === 'open' && (piece.name === 'papertitle' || titleClass.test(piece.attributes.class ?? ''))
  );
}
