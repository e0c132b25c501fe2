import type { Site } from './site.ts';

/** What every page has. */
export type Common = {
  /** `/lectures/vlm/`, without base path; the file that Eleventy writes follows from it. */
  readonly address: string;
  readonly title: string;
  /** One sentence for search engines and link previews. */
  readonly description: string;
  /** BCP 47: `en`, `zh-Hant` */
  readonly language: string;
  readonly site: Site;
  /** True for a page whose author wants it in no list. */
  readonly isUnlisted?: true;
};
