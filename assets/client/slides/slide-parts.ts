import { loadPart } from '../load-part.ts';
import { attachScrollBoxes } from '../scroll-boxes.ts';

/** Loads what slides share with a lecture's page: players, pictures for the dark theme, and boxes that keys can scroll. */
export function attachSlideParts(): void {
  attachScrollBoxes();
  const embeds = document.querySelectorAll<HTMLAnchorElement>('main a[data-src]');
  if (embeds.length > 0) void loadPart(import('../embeds.ts')).then((part) => part.attachEmbeds(embeds));
  const themed = [...document.querySelectorAll<HTMLImageElement>('main img[data-dark]')];
  if (themed.length > 0 && !document.documentElement.dataset.pictures)
    void import('../dark-pictures.ts').then((part) => part.attachDarkPictures(themed));
}
