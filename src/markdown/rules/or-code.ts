/** Code within a text, between marks of one length: `` ` ``, or two to five of them. */
const code = /(?<!`)(`{1,5})(?!`)[\s\S]+?(?<!`)\1(?!`)/;

/**
 * Finds code or what a pattern finds, so that the pattern finds nothing within code. The marks are the first group, and those of the pattern
 * follow; a reference to one of them is by its name.
 *
 * @example '`a` a'.replace(orCode(/(a)/g), (written, _marks, a) => (a ? 'b' : written)) // '`a` b'
 */
export function orCode(pattern: RegExp): RegExp {
  return new RegExp(`${code.source}|${pattern.source}`, pattern.flags);
}
