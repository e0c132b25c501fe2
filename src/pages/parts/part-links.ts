import type { Parts } from '../../catalogue/catalogue.ts';
import { findParts } from '../../catalogue/parts/find-parts.ts';
import { noNames } from '../../catalogue/parts/name-parts.ts';
import { asHtml } from '../../html/as-html.ts';
import { changeText } from '../../html/change-text.ts';
import type { Fact, FactPiece } from '../../lecture/lecture.ts';
import { LastMade } from '../../source/last-made.ts';
import { addresses, hrefOf } from '../addresses.ts';
import { isUnlinked } from '../lecture/cross-links.ts';
import type { Href } from '../site.ts';

/** Where the parts that facts name have their pages. */
export type PartLinks = Pick<Parts, 'names'> & {
  /** Of the pages, by the keys that `names` gives. */
  readonly slugs: ReadonlyMap<string, string>;
  readonly base: string;
};

export const noPartLinks: PartLinks = { names: noNames, slugs: new Map(), base: '/' };

/** Nothing of the catalogue but this, since every page of a lecture carries it. */
export function buildPartLinks({ names, byKey }: Parts, base: string): PartLinks {
  const slugs = new Map([...byKey].map(([key, { slug }]) => [key, slug]));
  const ofProperties = Object.values(names);
  const parts = [
    base,
    ...ofProperties.map((each) => each.names),
    JSON.stringify(ofProperties.map(({ repeated }) => [...repeated])),
    JSON.stringify([...slugs]),
  ];
  return lastLinks.of(lastLinks, parts, () => ({ names, slugs, base }));
}

/** The links of the course that was laid out last, the same as long as its parts are. */
const lastLinks = /* @__PURE__ */ new LastMade<PartLinks>();

/**
 * Links each part that a fact names to its page; the author's words stay as they are.
 *
 * @param own the page of the part itself, on which it is bold and not a link
 * @example linkParts(fact, links).pieces[0]?.html // '<a class="crosslink" href="/models/parts/mlp/">MLP</a> with GELU'
 */
export function linkParts(fact: Fact, { names, slugs, base }: PartLinks, own?: Href): Fact {
  let pieces = fact.pieces;
  for (const { key, start, end } of findParts(fact, names)) {
    const slug = slugs.get(key);
    const href = slug === undefined ? undefined : hrefOf(addresses.part(slug), base);
    if (href === undefined) continue;
    const words = asHtml(fact.text.slice(start, end));
    const earlier = fact.text.slice(0, start).split(fact.text.slice(start, end)).length - 1;
    const shown =
      href === own
        ? `<b class="no-crosslinks">${words}</b>`
        : `<a class="crosslink" href="${href}">${words}</a>`;
    pieces = replaceWords(pieces, words, shown, earlier);
  }
  return pieces === fact.pieces ? fact : { ...fact, pieces };
}

/** @param earlier how often the words occur before the place that is meant */
function replaceWords(
  pieces: readonly FactPiece[],
  words: string,
  shown: string,
  earlier: number,
): FactPiece[] {
  let left = earlier;
  return pieces.map((piece) => {
    const show = (text: string) => {
      const [first = '', ...rest] = text.split(words);
      let linked = first;
      for (const after of rest) {
        linked += left === 0 ? shown : words;
        left -= 1;
        linked += after;
      }
      return linked;
    };
    return { ...piece, html: changeText(piece.html, show, isUnlinked) };
  });
}
