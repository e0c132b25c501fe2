import { describeElement } from './describe-element.ts';

/** Where everything on the page is, to the hundredth of a pixel: two pages that say the same are laid out alike. */
export function describeGeometry(): string[] {
  return [...document.body.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const place = [x + scrollX, y + scrollY, width, height].map((length) => length.toFixed(2));
    return `${place.join(' ')} ${describeElement(element)}`;
  });
}
