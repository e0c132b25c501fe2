/**
 * A short name for a text, the same on every machine: FNV-1a with 32 bits, in base 36. It distinguishes the texts of one page and
 * protects nothing.
 *
 * @example shortHash('CLIP') // '1n8vxo9'
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
