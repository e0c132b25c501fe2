import type { JSX } from 'preact';
import { buildCard } from '../pages/card.ts';
import type { PaperRow } from '../pages/page.ts';
import { CardLinks } from './card-links.tsx';
import { CardSource } from './card-source.tsx';
import { CardTitle } from './card-title.tsx';

type PaperItemProps = { readonly paper: PaperRow; readonly language: string };

/** A paper: title, identifier, month, its other forms, and where the course teaches it. */
export function PaperItem({ paper, language }: PaperItemProps): JSX.Element {
  const month = paper.monthText && { month: paper.monthText };
  const card = { ...buildCard(paper.resource, language), title: paper.title, ...month };
  return (
    <li class="paper">
      <div>
        <CardTitle card={card} />
        <CardSource card={card} />
        <PaperPlaces paper={paper} />
      </div>
      <CardLinks card={card} />
    </li>
  );
}

function PaperPlaces({ paper }: { readonly paper: PaperRow }): JSX.Element | null {
  if (paper.places.length === 0) return null;
  return (
    <ul class="paper-places">
      {paper.places.map((place) => (
        <li key={place.href}>
          <a href={place.href}>{place.entry}</a> <span>{place.lecture}</span>
        </li>
      ))}
      {paper.morePlaces > 0 && <li>and {paper.morePlaces} more</li>}
    </ul>
  );
}
