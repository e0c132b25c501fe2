import type { JSX } from 'preact';
import type { Card } from '../pages/card.ts';
import { wordsOf } from '../words/words-of.ts';

type CardLinksProps = { readonly card: Card; readonly language: string };

/** Other forms of what a card leads to: abstract, PDF, HTML. */
export function CardLinks({ card, language }: CardLinksProps): JSX.Element | null {
  if (card.links.length === 0) return null;
  const { cards } = wordsOf(language);
  return (
    <p class="card-links">
      {card.links.map((link) => (
        <a key={link.text} href={link.address} aria-label={cards.formOf(link.text, card.source)}>
          {link.text}
        </a>
      ))}
    </p>
  );
}
