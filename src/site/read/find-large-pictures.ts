import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { displayPath } from './display-path.ts';

/** In bytes. A photo as wide as a screen has a fifth of that. */
const largest = 1_000_000;

/** How to shrink a picture in place, by its file extension. */
const inPlace: Readonly<Record<string, (file: string) => string>> = {
  ...Object.fromEntries(
    ['.jpg', '.jpeg', '.jfif', '.webp', '.avif'].map((ending) => [
      ending,
      (file: string) => `magick ${file} -resize '2000x2000>' -quality 80 ${file}`,
    ]),
  ),
  '.png': (file) => `magick ${file} -resize '2000x2000>' -colors 256 ${file}`,
  '.gif': (file) => `ffmpeg -i ${file} film.mp4 and link the film`,
  '.svg': (file) => `npx svgo ${file}`,
};

/**
 * Reports the pictures of a course that take too long to load.
 *
 * @param files that are published, below the content folder
 */
export async function findLargePictures(files: readonly string[], content: string): Promise<Diagnostic[]> {
  const found = files.map(async (path) => {
    const shrink = inPlace[extname(path).toLowerCase()];
    const size = shrink ? ((await stat(join(content, path)).catch(() => undefined))?.size ?? 0) : 0;
    return shrink && size > largest ? [describe(path, size, shrink)] : [];
  });
  return (await Promise.all(found)).flat();
}

function describe(path: string, size: number, shrink: (file: string) => string): Diagnostic {
  const file = displayPath(path);
  return {
    rule: 'media/large',
    file,
    line: 1,
    message: `The picture is ${(size / 1_000_000).toFixed(1)} MB; readers with a slow connection wait a long time for it.`,
    fix: shrink(`'${file.replaceAll("'", "'\\''")}'`),
  };
}
