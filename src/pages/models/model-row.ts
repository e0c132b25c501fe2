import type { Model } from '../../catalogue/catalogue.ts';
import { leadFigures } from '../../catalogue/figures/lead-figure.ts';
import type { Role } from '../../lecture/links/labels.ts';
import { LastMade } from '../../source/last-made.ts';
import { addresses, hrefOf } from '../addresses.ts';
import { files } from '../files.ts';
import { linkPlace } from '../lecture/place-link.ts';
import { type LectureNumbers, modelKeys } from '../lists/row-keys.ts';
import type { ModelRow } from '../lists/rows.ts';
import type { Site } from '../site.ts';

/** How many lectures a row names. */
const shownLectures = 2;

/** What a row links to, in this order: the first of each. */
const shownRoles: readonly Role[] = ['paper', 'code', 'model'];

const rows = /* @__PURE__ */ new LastMade<ModelRow>();

/** A model as the lists show it; the same row as when the course was laid out last, if it shows the same. */
export function findModelRow(model: Model, site: Site, numbers: LectureNumbers): ModelRow {
  const parts = [site, ...model.places.map(({ lecture }) => numbers.get(lecture))];
  return rows.of(model, parts, () => buildModelRow(model, site, numbers));
}

function buildModelRow(model: Model, site: Site, numbers: LectureNumbers): ModelRow {
  const pictures = picturesOf(model, site);
  const lectures = model.places.filter(
    ({ lecture }, index, all) => all.findIndex((each) => each.lecture === lecture) === index,
  );
  const places = lectures.slice(0, shownLectures).map((place) => linkPlace(place, site));
  return {
    name: model.name,
    slug: model.slug,
    keys: modelKeys(model, numbers),
    href: hrefOf(addresses.model(model.slug), site.base),
    ...(model.subtitle && { subtitle: model.subtitle }),
    ...(model.family && { family: model.family }),
    ...(model.year && { year: model.year }),
    ...(model.year && model.month && { month: `${model.year}-${String(model.month).padStart(2, '0')}` }),
    ...(pictures && { pictures }),
    resources: shownRoles.flatMap((role) => model.resources.find((resource) => resource.role === role) ?? []),
    places,
    morePlaces: lectures.length - places.length,
  };
}

/** As its author wrote the address of a picture; the client works out what to ask for. */
function picturesOf(model: Model, { base }: Site): string {
  const drawing = hrefOf(files.drawing(addresses.model(model.slug)), base);
  return leadFigures(model)
    .map((shown) => (shown.kind === 'diagram' ? drawing : shown.figure.address.replaceAll(' ', '%20')))
    .join(' ');
}
