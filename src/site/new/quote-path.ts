/**
 * A path as it is typed in a shell: in quotes where it has blanks, or characters that mean something there.
 *
 * @example quotePath('../my course') // '"../my course"'
 */
export function quotePath(path: string): string {
  return /^[\p{L}\p{M}\p{N}_./\\:~@%+,=-]+$/u.test(path) ? path : `"${path.replace(/["$`]/g, '\\$&')}"`;
}
