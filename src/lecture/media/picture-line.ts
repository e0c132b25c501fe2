import type { Token } from 'markdown-it';
import { parseHtmlPieces } from '../../html/html-pieces.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { addMeta } from '../../markdown/token-meta.ts';

/**
 * The pictures of a line that holds nothing else; a picture inside a link keeps its address.
 *
 * @param solid tokens of the line without blanks
 */
export function findPictures(solid: readonly Token[]): Token[] | undefined {
  const pictures: Token[] = [];
  let link: string | undefined;
  let tip = '';
  for (const token of solid) {
    if (token.type === 'image') pictures.push(link ? linkPicture(token, link, tip) : token);
    else if (token.type === 'link_open') {
      link = attributeOf(token, 'href');
      tip = attributeOf(token, 'title');
    } else if (isAnchor(token)) link = addressOfAnchor(token);
    else if (token.type === 'link_close') link = undefined;
    else return undefined;
  }
  return pictures.length > 0 ? pictures : undefined;
}

/** The title of the link is that of a picture without its own: nothing else on the page would say it. */
function linkPicture(picture: Token, link: string, tip: string): Token {
  addMeta(picture, { kind: 'picture', link, ...(tip && { tip }) });
  if (tip && !attributeOf(picture, 'title')) picture.attrSet('title', tip);
  return picture;
}

/** `<a href="…">` and `</a>` around pictures mean what Markdown's own links do. */
function isAnchor(token: Token): boolean {
  return token.type === 'html_inline' && /^<\/a\s*>$|^<a\s[^>]*href[^>]*>$/i.test(token.content);
}

function addressOfAnchor(token: Token): string | undefined {
  const [piece] = parseHtmlPieces(token.content);
  const address = piece?.kind === 'open' ? (piece.attributes.href ?? '').trim() : '';
  return /^(?:https?:|[^:]+$)/i.test(address) ? address : undefined;
}
