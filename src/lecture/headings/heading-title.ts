import type { Token } from 'markdown-it';
import { metaOf } from '../../markdown/token-meta.ts';
import { findParts } from '../links/link-part.ts';
import { isBadgeLink } from '../links/link-words.ts';
import { makeToken } from '../make-token.ts';
import { isBreak, textOf } from '../nodes.ts';

/**
 * The inline content of a heading as its title shows it: no links, which are resources, and no badges, which are links; a
 * break is a space; and an error message that was pasted as an address is not part of a name.
 */
export function titleTokens(children: readonly Token[]): Token[] {
  const shown = withoutBadges(children);
  const isSolid = (token: Token) => !isBreak(token);
  const first = Math.max(shown.findIndex(isSolid), 0);
  return shown
    .slice(first, shown.findLastIndex(isSolid) + 1)
    .filter((token) => !/^link_|^written_address$/.test(token.type))
    .map(asTitle);
}

/** A heading of nothing but badges keeps them: it would be empty. */
function withoutBadges(children: readonly Token[]): readonly Token[] {
  const links = findParts(children).filter((part) => part.kind === 'link' && isBadgeLink(part));
  if (links.length === 0) return children;
  const badges = new Set(links.flatMap(({ tokens }) => tokens));
  const shown = children.filter((token) => !badges.has(token));
  if (textOf(shown).trim() === '') return children;
  const last = shown.findLastIndex(({ content, type }) => type !== 'text' || content.trim() !== '');
  return shown.slice(0, last + 1).map((token, at) => (at === last ? withoutBlank(token) : token));
}

function withoutBlank(token: Token): Token {
  return token.type === 'text' ? makeToken(token, 'text', { content: token.content.trimEnd() }) : token;
}

function asTitle(token: Token): Token {
  if (isBreak(token)) return makeToken(token, 'text', { content: ' ' });
  const dead = metaOf(token, 'dead-link');
  return dead
    ? makeToken(token, token.type, { content: token.content, meta: { ...dead, isName: true } })
    : token;
}
