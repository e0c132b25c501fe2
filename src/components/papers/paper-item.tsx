import type { JSX } from 'preact';
import type { PaperRow } from '../../pages/lists/rows.ts';
import { buildPaperCard } from '../../pages/papers/paper-card.ts';
import { otherLanguage } from '../../words/other-language.ts';
import { wordsOf } from '../../words/words-of.ts';
import { CardLinks } from '../cards/card-links.tsx';
import { CardSource } from '../cards/card-source.tsx';
import { rowAttributes } from '../lists/row-attributes.ts';
import { NameLink } from '../text/name-link.tsx';

type PaperItemProps = { readonly paper: PaperRow; readonly language: string };

/** A paper: title, identifier, month, its other forms, and where the course teaches it. */
export function PaperItem({ paper, language }: PaperItemProps): JSX.Element {
  const month = paper.monthText && { month: paper.monthText };
  const card = { ...buildPaperCard(paper.resource, language), ...month };
  return (
    <li class="paper" {...rowAttributes(paper.keys)} data-cite={paper.cite}>
      <div>
        <NameLink class="card-title" name={paper.title} href={paper.href} language={language} />
        <CardSource card={card} />
        <PaperPlaces paper={paper} language={language} />
      </div>
      <CardLinks card={card} language={language} />
    </li>
  );
}

function PaperPlaces({ paper, language }: PaperItemProps): JSX.Element | null {
  if (paper.places.length === 0) return null;
  const words = wordsOf(language);
  return (
    <ul class="paper-places">
      {paper.places.map((place) => (
        <li key={place.href}>
          <a href={place.href} data-card={place.page} lang={otherLanguage(place.language, language)}>
            {place.entry}
          </a>{' '}
          <span data-before={`${words.papers.in} `} lang={otherLanguage(place.language, language)}>
            {place.lecture}
          </span>
        </li>
      ))}
      {paper.morePlaces > 0 && <li>{words.more(paper.morePlaces)}</li>}
    </ul>
  );
}
