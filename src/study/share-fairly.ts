import { addTo } from '../collections/add-to.ts';
import { shortHash } from '../identity/short-hash.ts';
import type { Card, CardKind } from './card.ts';

/** Cards of one form that a lecture may have, whatever else it asks. */
const always = 2;

/**
 * Leaves out cards of a form that would crowd out all others: of each there are at most as many as of all other forms together. Which
 * ones stay depends on their names alone, so that a card stays while others come and go.
 *
 * @param written questions of the text, which all count as other forms
 */
export function shareFairly(cards: readonly Card[], written: number): Card[] {
  const forms = new Map<CardKind, Card[]>();
  for (const card of cards) addTo(forms, card.kind, card);
  const kept = new Set(
    [...forms.values()].flatMap((form) => {
      const most = Math.max(always, written + cards.length - form.length);
      const ranked = form.map((card) => ({ card, rank: shortHash(card.id) }));
      return ranked
        .sort((a, b) => (a.rank < b.rank ? -1 : 1))
        .slice(0, most)
        .map(({ card }) => card);
    }),
  );
  return cards.filter((card) => kept.has(card));
}
