import type { JSX } from 'preact';
import type { Card } from '../../pages/card.ts';

/** `arXiv 2304.08485 · April 2023`; a source that the title has said already is left out. */
export function CardSource({ card }: { readonly card: Card }): JSX.Element | null {
  const said = card.source.toLowerCase() === card.title.toLowerCase();
  const parts = [said ? '' : card.source, card.month ?? ''].filter(Boolean).join(' · ');
  if (parts === '' && !card.shown) return null;
  return (
    <p class="card-source">
      {parts}
      {card.shown && <span class="card-shown"> {card.shown}</span>}
    </p>
  );
}
