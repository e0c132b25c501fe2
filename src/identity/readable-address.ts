/** A run of percent-encoded bytes that are not ASCII: letters of other scripts, as a rule. */
const encodedLetters = /(?:%[89a-f][\da-f])+/gi;

/**
 * Writes the letters of an address as themselves, as its author did; spaces and symbols stay encoded. Browsers
 * treat both the same.
 *
 * @example readableAddress('/assets/%E7%99%BD%E9%B7%BA%201.png') // '/assets/白鷺%201.png'
 */
export function readableAddress(address: string): string {
  return address.replace(encodedLetters, (bytes) => {
    try {
      const text = decodeURIComponent(bytes);
      return /[\s\p{C}]/u.test(text) ? bytes : text;
    } catch {
      return bytes;
    }
  });
}
