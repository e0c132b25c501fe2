/** The marks that UTF-32 starts with. */
const marks: readonly (readonly [string, readonly number[]])[] = [
  ['UTF-32LE', [0xff, 0xfe, 0, 0]],
  ['UTF-32BE', [0, 0, 0xfe, 0xff]],
];

/**
 * Finds an encoding of two or four bytes per letter: UTF-32 with or without its mark, UTF-16 without it.
 *
 * @example findWide(Buffer.from('Birds', 'utf16le')) // 'UTF-16LE'
 */
export function findWide(bytes: Uint8Array): string | undefined {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[0];
  const start = bytes.subarray(0, 1000);
  if (start.length < 4 || !start.includes(0)) return undefined;
  const isNull = (place: number) => shareOf(start, place, (byte) => byte === 0);
  const [first, second, third, last] = [isNull(0), isNull(1), isNull(2), isNull(3)];
  if (first < 0.1 && Math.min(second, third, last) > 0.9) return 'UTF-32LE';
  if (last < 0.1 && Math.min(first, second, third) > 0.9) return 'UTF-32BE';
  const [even, odd] = [(first + third) / 2, (second + last) / 2];
  if (Math.min(even, odd) < 0.05 && Math.max(even, odd) >= 0.5) return odd > even ? 'UTF-16LE' : 'UTF-16BE';
  return even + odd > 0 && !isUtf8(bytes) ? findLineEnds(bytes) : undefined;
}

/** Of the bytes at one place in each group of four. */
function shareOf(bytes: Uint8Array, place: number, holds: (byte: number) => boolean): number {
  const there = bytes.filter((_byte, index) => index % 4 === place);
  return there.filter(holds).length / Math.max(1, there.length);
}

/** Text in UTF-16 whose letters are not those of ASCII has NUL in its spaces and line ends, and makes sense as a whole. */
function findLineEnds(bytes: Uint8Array): string | undefined {
  const few = 3;
  if (bytes.length % 2 > 0 || bytes.filter((byte) => byte === 0).length < few) return undefined;
  return ['UTF-16LE', 'UTF-16BE'].find((name) => {
    const text = new TextDecoder(name).decode(bytes);
    const hasLineEnd = /[\n\r ]/.test(text);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return hasLineEnd && !/[\0-\x08\x0e-\x1f\ufffd-\uffff\ue000-\uf8ff]|\p{Cn}/u.test(text);
  });
}

function isUtf8(bytes: Uint8Array): boolean {
  return !new TextDecoder('utf-8').decode(bytes).includes('\uFFFD');
}
