import type { Token } from 'markdown-it';
import { metaOf } from '../../markdown/token-meta.ts';
import { makeToken } from '../make-token.ts';
import { isBreak } from '../nodes.ts';

/**
 * The inline content of a heading as its title shows it: no links, which are resources; a break is a space; and
 * an error message that was pasted as an address is not part of a name.
 */
export function titleTokens(children: readonly Token[]): Token[] {
  const isSolid = (token: Token) => !isBreak(token);
  const first = Math.max(children.findIndex(isSolid), 0);
  return children
    .slice(first, children.findLastIndex(isSolid) + 1)
    .filter((token) => !/^link_|^written_address$/.test(token.type))
    .map(asTitle);
}

function asTitle(token: Token): Token {
  if (isBreak(token)) return makeToken(token, 'text', { content: ' ' });
  const dead = metaOf(token, 'dead-link');
  return dead
    ? makeToken(token, token.type, { content: token.content, meta: { ...dead, isName: true } })
    : token;
}
