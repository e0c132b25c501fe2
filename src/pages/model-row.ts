import type { Model } from '../catalogue/catalogue.ts';
import { addresses, hrefOf } from './addresses.ts';
import type { ModelRow, Site } from './page.ts';
import { linkPlace, shownPlaces } from './place-link.ts';

/** How many links a row of the models list holds. */
const shownResources = 6;

/** A model as the lists show it. */
export function buildModelRow(model: Model, site: Site): ModelRow {
  const [figure] = model.figures;
  const places = model.places.slice(0, shownPlaces).map((place) => linkPlace(place, site));
  return {
    name: model.name,
    href: hrefOf(addresses.model(model.slug), site.base),
    ...(model.family && { family: model.family }),
    ...(model.year && { year: model.year }),
    ...(model.year && model.month && { month: `${model.year}-${String(model.month).padStart(2, '0')}` }),
    ...(figure && { figure }),
    resources: model.resources.slice(0, shownResources),
    places,
    morePlaces: model.places.length - places.length,
  };
}
