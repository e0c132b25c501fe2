/**
 * A path as file systems compare it for which capitals, or two ways to write an accent, make no other name: those
 * of macOS and Windows.
 *
 * @example fileKey('Lectures/A\u030A.md') === fileKey('lectures/å.md') // true
 */
export function fileKey(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
