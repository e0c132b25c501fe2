import { findWide } from './find-wide.ts';

/** The text of a file, or the encoding that it seems to be in; neither if it is not text. */
export type Decoded =
  | { readonly text: string; readonly encoding?: undefined; readonly isData?: undefined }
  | { readonly text?: undefined; readonly encoding: string; readonly isData?: undefined }
  | { readonly text?: undefined; readonly encoding?: undefined; readonly isData: true };

/** Encodings that a file without a byte order mark may be in, with the bytes that are frequent in them. */
const candidates: readonly (readonly [string, RegExp])[] = [
  ['GB18030', /[的一是不了在有和中这个为我们，。、：]/g],
  ['Big5', /[的一是不了在有和中這個為我們，。、：]/g],
  ['Shift_JIS', /[ぁ-んー、。]/g],
  ['EUC-JP', /[ぁ-んー、。]/g],
  ['EUC-KR', /[이다는의를에가을은한]/g],
];

/**
 * Decodes a file: UTF-8, or UTF-16 that says so by its mark. A few bytes that are not UTF-8 become U+FFFD; a file that is in
 * another encoding as a whole is not decoded, since the guess is only likely.
 *
 * @example decodeText(Buffer.from('Birds')) // { text: 'Birds' }
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = findWide(bytes);
  if (wide?.startsWith('UTF-32')) return { encoding: wide };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (wide) return { encoding: wide };
  if (isData(bytes)) return { isData: true };
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  if (broken < 3) return { text };
  const whole = text.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0;
  return broken > whole / 2 ? { encoding: guessEncoding(bytes) } : { text };
}

/** More control characters than a text has by accident; ESC occurs in the output of terminals. */
function isData(bytes: Uint8Array): boolean {
  let controls = 0;
  // Every byte of every post comes by here: nothing is called for it.
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x20 && (byte < 0x09 || (byte > 0x0d && byte !== 0x1b))) controls += 1;
  }
  return controls > 3 && controls > bytes.length / 50;
}

function guessEncoding(bytes: Uint8Array): string {
  if (hasLoneLetters(bytes)) return 'WINDOWS-1252';
  const scores = candidates.map(([name, typical]) => ({ name, score: scoreOf(bytes, name, typical) }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.name : 'WINDOWS-1252';
}

/** Between ASCII on both sides, as the letters with accents of western languages are. */
function hasLoneLetters(bytes: Uint8Array): boolean {
  const isHigh = (index: number) => (bytes[index] ?? 0) > 0x7f;
  const high = [...bytes.keys()].filter(isHigh);
  return high.filter((index) => !isHigh(index - 1) && !isHigh(index + 1)).length > high.length / 2;
}

/** Share of typical letters among all that are not ASCII; 0 if the bytes cannot be this encoding. */
function scoreOf(bytes: Uint8Array, name: string, typical: RegExp): number {
  try {
    const text = new TextDecoder(name, { fatal: true }).decode(bytes);
    const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 1;
    const score = (text.match(typical)?.length ?? 0) / foreign;
    return score + (/[\u4e00-\u9fff]/.test(text) && !/[\ue000-\uf8ff\uff61-\uff9f]/.test(text) ? 0.001 : 0);
  } catch {
    return 0;
  }
}
