import { extname } from 'node:path';

/**
 * Kinds of files that lectures show or link to. Pages, scripts and styles are none of them: what runs on
 * the site is the site's own.
 */
const published: ReadonlySet<string> = new Set(
  [
    'avif bmp gif heic ico jfif jpeg jpg png ppm svg tif tiff webp',
    'm4v mkv mov mp4 ogv webm flac m4a mp3 oga ogg wav vtt',
    'doc docx epub key odp ods odt pdf ppt pptx xls xlsx',
    'bib csv gz ino ipynb py tgz tsv txt zip',
  ]
    .join(' ')
    .split(' ')
    .map((ending) => `.${ending}`),
);

/** Files of a program, which happen to have one of the endings. */
const notContent = /^(?:requirements\.txt|humans\.txt|LICENSE\.txt)$/i;

/**
 * True for a file of the content folder that the site carries at the same path.
 *
 * @example isPublishedFile('assets/image/llava.png') // true
 */
export function isPublishedFile(path: string): boolean {
  return published.has(extname(path).toLowerCase()) && !notContent.test(path);
}
