/**
 * True for the text of a link that is its address, apart from what every address begins with: paper need not repeat it.
 *
 * @example saysAddress('llava-vl.github.io', 'https://llava-vl.github.io/') // true
 */
export function saysAddress(text: string, address: string): boolean {
  return bare(text) === bare(address);
}

function bare(text: string): string {
  return text.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '').toLowerCase();
}
