import { findSourceSet } from '../../../src/identity/source-set.ts';
import { isHeldBack } from '../pictures-choice.ts';
import { buildElement } from '../search/build-element.ts';
import type { ListRow } from './list-row.ts';

/** Gives every row its first figure, once the reader wants cards: a list needs none. */
export function addPictures(rows: readonly ListRow[]): void {
  for (const { element, name } of rows) {
    if (!element.querySelector('.model-picture')) element.prepend(buildPicture(name, element.dataset.figure));
  }
}

/** A plate with the first letter, which the picture, or else the drawing, covers if it loads. It shows nothing that the card does not say. */
function buildPicture(name: string, addresses: string | undefined): HTMLElement {
  const [address, drawing] = addresses?.split(' ') ?? [];
  const plate = buildElement('span', { class: 'model-plate', 'aria-hidden': 'true' }, [...name][0] ?? '');
  const picture = address === undefined ? [] : [holdBack(address) ?? buildImage(address, drawing)];
  const figure = buildElement('div', { class: 'figure' }, plate, ...picture);
  return buildElement('td', { class: 'model-picture' }, figure);
}

/** A picture that is held back is in a template, as are those that came with the page. */
function holdBack(address: string): HTMLElement | undefined {
  if (!isHeldBack(address)) return undefined;
  const template = buildElement('template', { 'data-held': '' });
  template.content.append(buildImage(address, undefined, template.content.ownerDocument));
  return template;
}

/** @param owner nothing is loaded for an inert document */
function buildImage(address: string, drawing?: string, owner = document): HTMLElement {
  const set = findSourceSet(address);
  const picture = owner.createElement('img');
  const attributes = {
    loading: 'lazy',
    decoding: 'async',
    referrerpolicy: 'no-referrer',
    alt: '',
    ...(set && { srcset: set }),
    src: address,
  };
  for (const [name, value] of Object.entries(attributes)) picture.setAttribute(name, value);
  if (drawing) {
    const replace = () => {
      picture.removeAttribute('srcset');
      picture.src = drawing;
    };
    picture.addEventListener('error', replace, { once: true });
  }
  return picture;
}
