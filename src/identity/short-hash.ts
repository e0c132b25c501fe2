/**
 * A short name for a text, the same on every machine: FNV-1a with 32 bits, in base 36. It distinguishes the texts of one page and
 * protects nothing.
 *
 * @example shortHash('CLIP') // '1n8vxo9'
 */
export function shortHash(text: string): string {
  return hashOf(text).toString(36);
}

/**
 * The same as a number.
 *
 * @param before of what is in front of the text: a hundred thousand texts may begin alike
 */
export function hashOf(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Numbers in the order in which the texts of `shortHash` are. */
export function rankOfHash(hash: number): number {
  let digits = 7;
  let rank = hash;
  for (; digits > 1 && rank < 36 ** 6; digits -= 1) rank *= 36;
  return rank * 8 + digits;
}
