/** Bytes of one part of an address. A file name holds 255, and an ending, a date or a number may follow. */
const mostBytes = 180;

/**
 * A part of an address as it can be the name of a file: what is too long is cut, and a hash of the whole distinguishes two that begin alike.
 *
 * @example boundedName('llava') // 'llava'
 * @example boundedName('s'.repeat(400)) // 'sss…sss-1h2k3j4'
 */
export function boundedName(name: string): string {
  const encoder = new TextEncoder();
  // A letter is at least one byte, so that no more of a long text needs to be examined.
  if (name.length <= mostBytes && encoder.encode(name).length <= mostBytes) return name;
  let cut = '';
  let left = mostBytes - 8;
  for (const letter of name.slice(0, mostBytes)) {
    left -= encoder.encode(letter).length;
    if (left < 0) break;
    cut += letter;
  }
  return `${cut.replace(/-+$/, '')}-${shortHash(name)}`;
}

/** FNV-1a, which browsers work out as well, in seven letters and digits. */
function shortHash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36).padStart(7, '0');
}
