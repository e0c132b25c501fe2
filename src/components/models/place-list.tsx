import type { JSX } from 'preact';
import type { TaughtPlace } from '../../pages/lecture/taught-place.ts';
import { otherLanguage } from '../../words/other-language.ts';
import { wordsOf } from '../../words/words-of.ts';
import { DateText } from '../text/date-text.tsx';

type PlaceListProps = {
  readonly places: readonly TaughtPlace[];
  readonly language: string;
  /** What the page has already said. */
  readonly said?: string | undefined;
};

/** No page lists more; a lecture that is not listed is found by search. */
const most = 100;

/** Where in the course something is taught, and what is said there. */
export function PlaceList({ places, language, said }: PlaceListProps): JSX.Element {
  return (
    <>
      <ol class="place-list">
        {places.slice(0, most).map((place) => (
          <PlaceItem key={place.href} place={place} language={language} said={said} />
        ))}
      </ol>
      {places.length > most && <p class="place-more">{wordsOf(language).more(places.length - most)}</p>}
    </>
  );
}

type PlaceItemProps = Omit<PlaceListProps, 'places'> & { readonly place: TaughtPlace };

function PlaceItem({ place, language, said }: PlaceItemProps): JSX.Element {
  const { href, lecture, entry, group, date, excerpt } = place;
  return (
    <li class="place">
      {date && (
        <p class="place-date">
          <DateText date={date} language={language} />
        </p>
      )}
      <div lang={otherLanguage(place.language, language)}>
        <a class="place-lecture" href={href}>
          {lecture}
        </a>
        <p class="place-path">{[group, entry].filter(Boolean).join(' › ')}</p>
        {excerpt && excerpt !== said && <p class="place-excerpt">{excerpt}</p>}
      </div>
    </li>
  );
}
