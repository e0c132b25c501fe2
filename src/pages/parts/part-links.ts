import type { Parts } from '../../catalogue/catalogue.ts';
import { noParts } from '../../catalogue/parts/build-parts.ts';
import { findParts } from '../../catalogue/parts/find-parts.ts';
import type { Fact, FactPiece } from '../../lecture/lecture.ts';
import { findElementEnd } from '../../markdown/find-element-end.ts';
import type { Html } from '../../markdown/html.ts';
import { addresses, hrefOf } from '../addresses.ts';
import { closed, tag } from '../lecture/cross-links.ts';
import type { Href } from '../site.ts';

/** Where the parts that facts name have their pages. */
export type PartLinks = { readonly parts: Parts; readonly base: string };

export const noPartLinks: PartLinks = { parts: noParts, base: '/' };

/**
 * Leads each part that a fact names to its page; the author's words stay as they are.
 *
 * @param own the page of the part itself, on which it is bold and no link
 * @example linkParts(fact, links).pieces[0]?.html // '<a class="crosslink" href="/models/parts/mlp/">MLP</a> with GELU'
 */
export function linkParts(fact: Fact, { parts, base }: PartLinks, own?: Href): Fact {
  let pieces = fact.pieces;
  for (const { key, start, end } of findParts(fact, parts.names)) {
    const part = parts.byKey.get(key);
    const href = part && hrefOf(addresses.part(part.slug), base);
    if (href === undefined) continue;
    const words = escapeHtml(fact.text.slice(start, end));
    const earlier = fact.text.slice(0, start).split(fact.text.slice(start, end)).length - 1;
    const shown =
      href === own
        ? `<b class="no-crosslinks">${words}</b>`
        : `<a class="crosslink" href="${href}">${words}</a>`;
    pieces = replaceWords(pieces, words, shown, earlier);
  }
  return pieces === fact.pieces ? fact : { ...fact, pieces };
}

/** @param earlier how often the words stand before the place that is meant */
function replaceWords(
  pieces: readonly FactPiece[],
  words: string,
  shown: string,
  earlier: number,
): FactPiece[] {
  let left = earlier;
  return pieces.map((piece) => {
    const html = eachText(piece.html, (text) => {
      const [first = '', ...rest] = text.split(words);
      let linked = first;
      for (const after of rest) {
        linked += left === 0 ? shown : words;
        left -= 1;
        linked += after;
      }
      return linked;
    });
    return { ...piece, html };
  });
}

/** Changes the text of some markup that may hold a link; what no link may be in stays as it is. */
function eachText(html: Html, change: (text: string) => string): Html {
  const tags = new RegExp(tag);
  let changed = '';
  let from = 0;
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    changed += change(html.slice(from, match.index));
    const [, slash, name = ''] = match;
    from = tags.lastIndex;
    if (slash === '' && closed.has(name.toLowerCase())) from = findElementEnd(html, name, from);
    changed += html.slice(match.index, from);
    tags.lastIndex = from;
  }
  return (changed + change(html.slice(from))) as Html;
}

/** As the Markdown renderer writes a text. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
