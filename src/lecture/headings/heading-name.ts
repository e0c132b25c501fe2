import type { Token } from 'markdown-it';
import { evenSpaces } from '../../collections/even-spaces.ts';
import { findEmbedLink } from '../../markdown/embed-link.ts';
import { metaOf } from '../../markdown/token-meta.ts';
import { findParts, isLink } from '../links/link-part.ts';
import { textOf } from '../nodes.ts';

/** The words of a heading, which may have none, such as a lone picture; the year that links to the paper, `[(2021)](…)`, is not part of the name. */
export function nameOf(children: readonly Token[]): string {
  if (!children.some(isLink)) return evenSpaces(textOf(children));
  const parts = findParts(children);
  const isYear = (text: string) => /^[(（{]?\d{4}[)）}]?$/u.test(text);
  const named = parts.filter((part) => part.kind !== 'link' || !isYear(part.text));
  const isLonger = named.some((part) => part.text !== '') && named.length < parts.length;
  const words = isLonger ? textOf(named.flatMap((part) => part.tokens)) : textOf(children);
  return evenSpaces(words);
}

/** What readers see of a heading without words: a shortcode as it is written, or the site of a film. */
export function markName(children: readonly Token[]): string {
  return children
    .map((token) => {
      if (token.type === 'liquid') return token.content;
      const frame = metaOf(token, 'frame');
      return frame ? findEmbedLink(frame.address, frame.title).text : '';
    })
    .join(' ')
    .trim();
}
