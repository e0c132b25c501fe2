import type { Token } from 'markdown-it';
import { headingId, IdCounter } from '../identity/heading-id.ts';
import { textOf } from './nodes.ts';

/**
 * Gives every heading of a post its id, in the order of the text, also those that become cards:
 * old links point at them. An id that the author wrote goes before the one made from the text.
 *
 * @returns the ids that are taken, for sections that have no heading
 */
export function assignHeadingIds(tokens: readonly Token[]): IdCounter {
  const ids = new IdCounter();
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return;
    const own = token.attrGet('id');
    token.attrSet('id', ids.take(own ? String(own) : headingId(textOf(tokens[index + 1]?.children ?? []))));
  });
  return ids;
}
