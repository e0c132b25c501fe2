import { isRemoteAddress } from '../../src/identity/remote-address.ts';

const key = 'lectern-pictures';
const always = 'show';

/** Whether the reader wants pictures from other sites without being asked. */
export function readPicturesChoice(): boolean {
  try {
    return localStorage.getItem(key) === always;
  } catch {
    return false;
  }
}

/** Keeps the choice for the next page, or takes it back. */
export function writePicturesChoice(isAlways: boolean): void {
  try {
    if (isAlways) localStorage.setItem(key, always);
    else localStorage.removeItem(key);
  } catch {
    // Storage is not available: the choice lasts as long as the page.
  }
}

/** On a site that asks first, the page says `ask` or `show`, for scripts and style sheet. */
export function applyPicturesChoice(isAlways: boolean): void {
  const { dataset } = document.documentElement;
  if (dataset.pictures) dataset.pictures = isAlways ? always : 'ask';
}

/** Whether a picture must not be loaded, because it is on another site and the reader has not asked for it. */
export function isHeldBack(address: string): boolean {
  return document.documentElement.dataset.pictures === 'ask' && isRemoteAddress(address);
}
