import { findSourceSet } from '../../../src/identity/source-set.ts';
import { buildElement } from '../search/build-element.ts';
import type { ListRow } from './list-row.ts';

/** Gives every row its first figure, once the reader wants cards: a list needs none. */
export function addPictures(rows: readonly ListRow[]): void {
  for (const { element, name } of rows) {
    if (!element.querySelector('.model-picture')) element.prepend(buildPicture(name, element.dataset.figure));
  }
}

/** A plate with the first letter, which the picture covers if it comes. It shows nothing that the card does not say. */
function buildPicture(name: string, address: string | undefined): HTMLElement {
  const plate = buildElement('span', { class: 'model-plate', 'aria-hidden': 'true' }, [...name][0] ?? '');
  const picture = address === undefined ? [] : [buildImage(address)];
  const figure = buildElement('div', { class: 'figure' }, plate, ...picture);
  return buildElement('td', { class: 'model-picture' }, figure);
}

function buildImage(address: string): HTMLElement {
  const set = findSourceSet(address);
  return buildElement('img', {
    loading: 'lazy',
    decoding: 'async',
    referrerpolicy: 'no-referrer',
    alt: '',
    ...(set && { srcset: set }),
    src: address,
  });
}
