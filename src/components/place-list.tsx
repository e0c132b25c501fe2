import type { JSX } from 'preact';
import type { Place } from '../catalogue/catalogue.ts';
import type { Site } from '../pages/page.ts';
import { linkPlace } from '../pages/place-link.ts';

type PlaceListProps = { readonly places: readonly Place[]; readonly site: Site };

/** Where in the course something is taught. */
export function PlaceList({ places, site }: PlaceListProps): JSX.Element {
  return (
    <ul class="place-list">
      {places.map((place) => {
        const { href, lecture } = linkPlace(place, site);
        return (
          <li key={href}>
            <a href={href}>{place.section.name}</a> <span>{lecture}</span>
          </li>
        );
      })}
    </ul>
  );
}
