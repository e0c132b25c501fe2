import type { Author, Reference } from './reference.ts';

/** `others`, `et al.`, 等人: there are more. */
const more = /^(?:and\s+)?(?:others|et\.?\s+al\.?|等人?)$/iu;

/** `van der`, `de`: part of a family name, if they come before it in lower case. */
const particle = /^\p{Ll}/u;

/**
 * Reads names as people write them.
 *
 * @example parseAuthors(['Haotian Liu', 'others'])
 * // { authors: [{ family: 'Liu', given: 'Haotian' }], hasOthers: true }
 */
export function parseAuthors(names: readonly string[]): Pick<Reference, 'authors' | 'hasOthers'> {
  const listed = names.map((name) => name.trim()).filter((name) => name !== '' && !more.test(name));
  return { authors: listed.map(parseAuthor), hasOthers: names.some((name) => more.test(name.trim())) };
}

function parseAuthor(name: string): Author {
  const whole = /^\{(.*)\}$/.exec(name)?.[1];
  if (whole !== undefined) return { literal: whole };
  const [family = '', given] = name.split(/\s*,\s*/, 2);
  if (given) return { family, given };
  const words = name.split(/\s+/);
  if (words.length < 2) return { literal: name };
  const first = words.findIndex((word, index) => index > 0 && particle.test(word));
  const start = first > 0 ? first : words.length - 1;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}

/**
 * A name as lists and tags show it.
 *
 * @example formatAuthor({ family: 'Liu', given: 'Haotian' }) // 'Haotian Liu'
 */
export function formatAuthor(author: Author): string {
  return 'literal' in author ? author.literal : `${author.given} ${author.family}`;
}

/** A name with its family in front: `Liu, Haotian`. */
export function formatInverted(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}
