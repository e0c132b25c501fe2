/**
 * A path as compared by file systems that ignore capitals and the two ways to store an accent: those
 * of macOS and Windows.
 *
 * @example fileKey('Lectures/A\u030A.md') === fileKey('lectures/å.md') // true
 */
export function fileKey(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
