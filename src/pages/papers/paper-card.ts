import type { Paper } from '../../catalogue/catalogue.ts';
import { wordsOf } from '../../words/words-of.ts';
import { buildCard, type Card } from '../card.ts';

/**
 * What a list shows about a paper. Its title leads to the paper's own page, so the way to its text is always among the
 * links.
 */
export function buildPaperCard(
  { title, address, identity }: Pick<Paper, 'title' | 'address' | 'identity'>,
  language: string,
): Card {
  const card = buildCard({ role: 'paper', title, address, identity, line: 0 }, language);
  if (card.links.length > 0) return card;
  return { ...card, links: [{ text: wordsOf(language).entity.original, address }] };
}
