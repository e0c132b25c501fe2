import type { JSX } from 'preact';
import type { Card } from '../pages/card.ts';

/** Other forms of what a card leads to: abstract, PDF, HTML. */
export function CardLinks({ card }: { readonly card: Card }): JSX.Element | null {
  if (card.links.length === 0) return null;
  return (
    <p class="card-links">
      {card.links.map((link) => (
        <a key={link.text} href={link.address} aria-label={`${link.text} of ${card.source}`}>
          {link.text}
        </a>
      ))}
    </p>
  );
}
