import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Pixels: a phone of today, and the column of a lecture on a dense screen. */
const widths = [800, 1600];

/** Formats that every browser of the last years shows, by the extension of their files. */
export const webFormats = { avif: { quality: 55 }, webp: { quality: 80 } } as const;
export type WebFormat = keyof typeof webFormats;

/** A version of a picture that is not worth this part of the original's bytes is not kept. */
const worthwhile = 0.9;

/** Larger than any picture for a page; a file of some bytes may claim to be enormous. */
const mostPixels = 200_000_000;

/** One version of a picture for pages. */
export type WebVersion = { readonly width: number; readonly bytes: Uint8Array };

/** Makes the versions of one picture. */
export type FitForWeb = (bytes: Uint8Array, format: WebFormat) => Promise<readonly WebVersion[]>;

/** The part of sharp that is used. */
type Sharp = (
  bytes: Uint8Array,
  options: { limitInputPixels: number },
) => {
  metadata(): Promise<{
    width: number;
    height: number;
    pages?: number;
    format?: string;
    orientation?: number;
  }>;
  rotate(): ReturnType<Sharp>;
  resize(options: { width: number }): ReturnType<Sharp>;
  toFormat(format: WebFormat, options: { quality: number }): ReturnType<Sharp>;
  toBuffer(): Promise<Uint8Array>;
};

/**
 * Loads what makes versions of pictures, from where the course or the generator has it: it is 19 MB, and so not installed with the generator.
 *
 * @param folder of the course
 * @returns undefined if it is not installed
 */
export function loadFitting(folder: string): FitForWeb | undefined {
  const sharp = loadSharp(folder);
  return sharp && ((bytes, format) => fitForWeb(sharp, bytes, format));
}

function loadSharp(folder: string): Sharp | undefined {
  for (const from of [join(folder, 'package.json'), import.meta.url]) {
    try {
      return createRequire(from)('sharp') as Sharp;
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  return undefined;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
}

/** Versions of a picture, none for a drawing, for one that moves, and for one that is small as it is. */
async function fitForWeb(sharp: Sharp, bytes: Uint8Array, format: WebFormat): Promise<WebVersion[]> {
  const options = { limitInputPixels: mostPixels };
  const known = await sharp(bytes, options).metadata();
  if (known.format === 'svg' || (known.pages ?? 1) > 1) return [];
  const isTurned = (known.orientation ?? 1) >= 5;
  const width = isTurned ? known.height : known.width;
  const wanted = [...widths.filter((each) => each < width), Math.min(width, widths.at(-1) ?? width)];
  const versions: WebVersion[] = [];
  for (const each of new Set(wanted)) {
    const made = await sharp(bytes, options)
      .rotate()
      .resize({ width: each })
      .toFormat(format, webFormats[format])
      .toBuffer();
    if (made.length < bytes.length * worthwhile) versions.push({ width: each, bytes: made });
  }
  return versions;
}
