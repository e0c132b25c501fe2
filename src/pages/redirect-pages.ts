import type { Lecture } from '../lecture/lecture.ts';
import { wordsOf } from '../words/words-of.ts';
import { addresses, hrefOf } from './addresses.ts';
import type { RedirectPage } from './page.ts';
import type { Site } from './site.ts';

/** An address that a lecture had before. */
export type Redirect = { readonly address: string; readonly lecture: Lecture };

/** A page for every old address, which leads to where the lecture is now. */
export function buildRedirectPages(
  redirects: readonly Redirect[],
  site: Site,
  language: string,
): RedirectPage[] {
  return redirects.map(({ address, lecture }) => ({
    kind: 'redirect',
    address,
    title: lecture.title,
    description: wordsOf(lecture.language ?? language).redirect.describe(lecture.title),
    language: lecture.language ?? language,
    site,
    target: hrefOf(addresses.lecture(lecture.slug), site.base),
  }));
}
