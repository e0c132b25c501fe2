import { buildElement } from './build-element.ts';
import { buildHit, buildPlaces } from './hit-view.ts';
import type { Group, Hit, Results } from './results.ts';
import { words } from './search-words.ts';

/**
 * - `options`: one list of choices for the arrow keys, in a dialog
 * - `links`: headings and lists of links, on a page
 */
export type ResultStyle = 'options' | 'links';

/** Places that are shown with an answer; its own page has all. */
const mostPlaces = 3;

/** Answers of a group that show their places in the dialog, where every line is a step for the arrow keys. */
const withPlaces = 2;

/** Builds the groups of an answer. */
export function buildGroups({ groups }: Results, style: ResultStyle): HTMLElement[] {
  const build = style === 'options' ? buildOptions : buildLinks;
  return groups.map((group, index) => build(group, index));
}

function buildOptions(group: Group, index: number): HTMLElement {
  const id = `search-group-${index}`;
  const links = group.hits.flatMap((hit, place) => [
    buildHit(hit),
    ...(place < withPlaces ? placesOf(hit) : []),
  ]);
  for (const [place, option] of links.entries()) {
    option.id = `${id}-${place}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.tabIndex = -1;
  }
  const heading = buildElement(
    'div',
    { class: 'search-group-name', id, role: 'presentation' },
    ...nameOf(group),
  );
  return buildElement(
    'div',
    { class: 'search-group', role: 'group', 'aria-labelledby': id },
    heading,
    ...links,
  );
}

function buildLinks(group: Group, index: number): HTMLElement {
  const id = `search-group-${index}`;
  const items = group.hits.map((hit) => {
    const places = placesOf(hit);
    const list = buildElement('div', { class: 'search-places' }, ...places);
    return buildElement('li', {}, buildHit(hit), ...(places.length > 0 ? [list] : []));
  });
  return buildElement(
    'section',
    { class: 'search-group', 'aria-labelledby': id },
    buildElement('h2', { class: 'search-group-name', id }, ...nameOf(group)),
    buildElement('ul', { class: 'search-list' }, ...items),
  );
}

function placesOf({ places, pictureKey }: Hit): HTMLAnchorElement[] {
  return buildPlaces(places.slice(0, mostPlaces), pictureKey !== undefined);
}

function nameOf({ name, hits, total }: Group): (string | Node)[] {
  if (total <= hits.length) return [words.groups[name]];
  const count = buildElement('span', { class: 'search-group-count' }, words.shownOf(hits.length, total));
  return [`${words.groups[name]} `, count];
}
