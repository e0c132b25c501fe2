import { decodeAddress } from './decode-address.ts';
import { loadPart } from './load-part.ts';
import { readPlace } from './outline/reading-place.ts';

/** Offers the place where the reader stopped, if it is further than the first section and the page opens at its top. */
export function attachReadingPlace(): void {
  const id = readPlace();
  if (!id || location.hash || scrollY > 0) return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav.outline li > a')];
  const link = links.find(({ hash }) => decodeAddress(hash.slice(1)) === id);
  if (link && link !== links[0])
    void loadPart(import('./continue-reading.ts')).then((part) => part.offerPlace(link));
}
