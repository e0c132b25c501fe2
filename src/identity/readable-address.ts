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

/** Signs that an address cannot hold as they are, and which the parser therefore encodes. */
const encodedSigns = /%(?:20|22|3C|3E|5B|5C|5D|5E|60|7B|7C|7D)/gi;

/**
 * An address as its author wrote it, to be named in a report; it may not be one that a browser opens.
 *
 * @example addressAsWritten('%5Bblog%5D(https://a.example/)') // '[blog](https://a.example/)'
 */
export function addressAsWritten(address: string): string {
  return readableAddress(address).replace(encodedSigns, decodeURIComponent);
}
