/**
 * True for an id that says what it names: a figure, a table or a listing, which has a caption.
 *
 * @example isCaptioned('fig-heron') // true
 */
export function isCaptioned(id: string): boolean {
  return /^(?:fig|lst|tab|tbl)[-:_]/.test(id);
}
