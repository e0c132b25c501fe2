/**
 * Since when parts of the course have been there, according to its history: seconds since 1970, undefined for what is
 * older.
 */
export type Dating = {
  readonly ofFile: (path: string) => number | undefined;
  /** @param line of the file, counted from 1 */
  readonly ofLine: (path: string, line: number) => number | undefined;
  /** Of a text in a file; undefined if any line that has it is older. */
  readonly ofText: (path: string, text: string) => number | undefined;
  /** Lines of a file that are new. */
  readonly newLines: (path: string) => readonly { readonly line: string; readonly at: number }[];
};
