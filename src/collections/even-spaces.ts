/** White space that is more than one space or something else: a text has many single spaces, which are left alone. */
const uneven = /[^\S ]\s*| \s+/g;

/**
 * A text in one line, with one space wherever it has white space.
 *
 * @example evenSpaces('a\n  heron') // 'a heron'
 */
export function evenSpaces(text: string): string {
  return text.replace(uneven, ' ');
}
