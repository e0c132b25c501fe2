/** Bytes from `start` to `end`, inclusive. */
export type ByteRange = { readonly start: number; readonly end: number };

/**
 * Reads which part of a file a `Range` asks for: a player that jumps in a video does this. Several parts at once, and
 * what is not a range of bytes, are answered with the whole file, as HTTP allows.
 *
 * @param bytes size of the file
 * @returns `unsatisfiable` for a part beyond the end of the file
 * @example parseByteRange('bytes=-500', 2000) // { start: 1500, end: 1999 }
 */
export function parseByteRange(
  header: string | undefined,
  bytes: number,
): ByteRange | 'unsatisfiable' | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || from + to === '') return undefined;
  if (from !== '' && to !== '' && Number(from) > Number(to)) return undefined;
  const start = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  const end = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  return start < bytes && start <= end ? { start, end } : 'unsatisfiable';
}
