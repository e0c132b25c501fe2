/**
 * A part of an address as text. One that cannot be decoded, because it was mistyped or cut off, is left as it is.
 *
 * @example
 * decodeAddress('%E6%B5%B7') // '海'
 * decodeAddress('%E6%B5') // '%E6%B5'
 */
export function decodeAddress(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * The element of this page that a fragment leads to.
 *
 * @param hash with its `#`, as `location` and links have it
 */
export function findTarget(hash: string): HTMLElement | null {
  return document.getElementById(decodeAddress(hash.slice(1)));
}
