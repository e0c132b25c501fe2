import { addTo } from '../../collections/add-to.ts';
import { compareText } from '../../collections/compare-text.ts';
/** A web address, as a file of the course has it. */
export type WebLink = {
  /** As the author knows it: `content/lectures/vlm.md`. */
  readonly file: string;
  readonly line: number;
  readonly address: string;
  /** Whether it is a picture that is shown. */
  readonly isPicture?: boolean;
};

/** An address without the place on its page, and everything that links to it. */
export type AskedLink = { readonly address: string; readonly places: readonly WebLink[] };

/** Names that are reserved for examples, and never exist: https://www.rfc-editor.org/rfc/rfc2606 */
const reserved = /(?:^|\.)(?:example|invalid|test|example\.(?:com|net|org))\.?$/i;

/**
 * Every address that can be checked, once, in alphabetical order; names that exist only in examples are left out.
 *
 * @example listAsked([{ file: 'a.md', line: 3, address: 'https://llava-vl.github.io/#demo' }])[0]?.address
 * // 'https://llava-vl.github.io/'
 */
export function listAsked(links: readonly WebLink[]): AskedLink[] {
  const asked = new Map<string, WebLink[]>();
  for (const link of links) {
    const address = askedAddress(link.address);
    if (address !== undefined && !reserved.test(new URL(address).hostname)) addTo(asked, address, link);
  }
  return [...asked]
    .map(([address, places]) => ({ address, places }))
    .sort((a, b) => compareText(a.address, b.address));
}

/**
 * The address that is asked for: `//example.org` is asked as https, and without the place on its page.
 *
 * @returns undefined for one that is not of the web
 */
export function askedAddress(written: string): string | undefined {
  if (!URL.canParse(written, 'https://course.invalid')) return undefined;
  const url = new URL(written, 'https://course.invalid');
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.hash = '';
  return url.href;
}
