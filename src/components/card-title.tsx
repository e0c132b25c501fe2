import type { JSX } from 'preact';
import type { Card } from '../pages/card.ts';

/** What a card leads to; the title alone where the author gave no address. */
export function CardTitle({ card }: { readonly card: Card }): JSX.Element {
  if (!card.address)
    return (
      <span class="card-title" data-href={card.written}>
        {card.title}
      </span>
    );
  return (
    <a class="card-title" href={card.address} data-href={card.written}>
      {card.title}
    </a>
  );
}
