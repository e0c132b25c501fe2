import { words } from '../words.ts';
import { buildElement } from './build-element.ts';
import { buildHit } from './hit-view.ts';
import { noteOf } from './messages.ts';
import type { Group, Results } from './results.ts';

/**
 * - `options`: one list of choices for the arrow keys, in a dialog
 * - `links`: headings and lists of links, on a page
 */
export type ResultStyle = 'options' | 'links';

/** Builds the groups of an answer. */
export function buildGroups({ groups }: Results, style: ResultStyle): HTMLElement[] {
  const build = style === 'options' ? buildOptions : buildLinks;
  return groups.map((group, index) => build(group, index));
}

/** Builds what is to be said about an answer, with ways on where there is none. */
export function buildNote(results: Results, base: string): HTMLElement | undefined {
  const note = noteOf(results);
  if (note === undefined) return undefined;
  const needsLists = results.groups.length === 0 && results.state !== 'searching';
  return buildElement('p', { class: 'search-note' }, note, ...(needsLists ? buildListLinks(base) : []));
}

function buildOptions({ name, hits }: Group, index: number): HTMLElement {
  const id = `search-group-${index}`;
  const options = hits.map((hit, place) => {
    const option = buildHit(hit);
    option.id = `${id}-${place}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.tabIndex = -1;
    return option;
  });
  const heading = buildElement(
    'div',
    { class: 'search-group-name', id, role: 'presentation' },
    words.search.groups[name],
  );
  return buildElement(
    'div',
    { class: 'search-group', role: 'group', 'aria-labelledby': id },
    heading,
    ...options,
  );
}

function buildLinks({ name, hits }: Group, index: number): HTMLElement {
  const id = `search-group-${index}`;
  const items = hits.map((hit) => buildElement('li', {}, buildHit(hit)));
  return buildElement(
    'section',
    { class: 'search-group', 'aria-labelledby': id },
    buildElement('h2', { class: 'search-group-name', id }, words.search.groups[name]),
    buildElement('ul', { class: 'search-list' }, ...items),
  );
}

function buildListLinks(base: string): HTMLElement[] {
  return [
    buildElement('a', { href: `${base}models/` }, words.search.allModels),
    buildElement('a', { href: `${base}papers/` }, words.search.allPapers),
  ];
}
