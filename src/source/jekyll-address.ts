import type { DateTime } from 'luxon';
import { jekyllSlug } from './jekyll-slug.ts';

/** What Jekyll makes a post's address from. */
export type JekyllPost = {
  /** File name without date and extension, or the `slug:` of the front matter. */
  readonly name: string;
  readonly categories: readonly string[];
  /** In the zone that Jekyll was run in; absent if neither file nor front matter gives one. */
  readonly date?: DateTime;
};

/** Jekyll's own names for templates. */
const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
};

/** Parts of a date, by themselves or in luxon's terms. English on every machine, as in Ruby. */
const dateParts: Readonly<Record<string, string | ((date: DateTime) => string)>> = {
  year: ({ year }) => String(year).padStart(4, '0'),
  short_year: 'yy',
  month: ({ month }) => String(month).padStart(2, '0'),
  i_month: ({ month }) => String(month),
  short_month: 'LLL',
  long_month: 'LLLL',
  day: ({ day }) => String(day).padStart(2, '0'),
  i_day: ({ day }) => String(day),
  y_day: 'ooo',
  w_year: 'kkkk',
  week: 'WW',
  w_day: 'c',
  short_day: 'ccc',
  long_day: 'cccc',
  hour: 'HH',
  minute: 'mm',
  second: 'ss',
};

const textParts: Readonly<Record<string, (post: JekyllPost) => string>> = {
  title: ({ name }) => jekyllSlug(name, 'pretty'),
  slug: ({ name }) => jekyllSlug(name, 'default'),
  name: ({ name }) => jekyllSlug(name, 'default'),
  categories: ({ categories }) => joinOnce(categories.map((category) => category.toLowerCase())),
  slugified_categories: ({ categories }) =>
    joinOnce(categories.map((category) => jekyllSlug(category, 'default'))),
  collection: () => 'posts',
  output_ext: () => '.html',
};

/**
 * The address that Jekyll gave a post.
 *
 * @param permalink one of Jekyll's styles, `pretty`, or a template, `/:year/:title/`
 * @returns undefined if the template asks for something that the post does not have
 * @example buildJekyllAddress('date', { name: 'VLM', categories: ['Lecture'], date }) // '/lecture/2026/06/07/VLM.html'
 */
export function buildJekyllAddress(permalink: string, post: JekyllPost): string | undefined {
  const template = Object.hasOwn(styles, permalink) ? (styles[permalink] ?? '') : permalink;
  let isWhole = true;
  const address = template.replace(/:([a-z_]+)/g, (_match, word: string) => {
    // `:title_` may be a name followed by an underscore.
    const name = isPart(word) ? word : word.replace(/_$/, '');
    const value = fillPart(name, post);
    if (value === undefined) isWhole = false;
    return `${value ?? ''}${name === word ? '' : '_'}`;
  });
  // A post without categories leaves their slashes behind.
  return isWhole ? address.replace(/\/{2,}/g, '/') : undefined;
}

function isPart(word: string): boolean {
  return Object.hasOwn(textParts, word) || Object.hasOwn(dateParts, word);
}

function fillPart(name: string, post: JekyllPost): string | undefined {
  if (Object.hasOwn(textParts, name)) return textParts[name]?.(post);
  const part = Object.hasOwn(dateParts, name) ? dateParts[name] : undefined;
  if (!part || !post.date) return undefined;
  return typeof part === 'function' ? part(post.date) : post.date.setLocale('en').toFormat(part);
}

function joinOnce(parts: readonly string[]): string {
  return [...new Set(parts)].join('/');
}
