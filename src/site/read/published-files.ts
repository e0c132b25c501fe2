import { extname } from 'node:path';

/**
 * Kinds of files that lectures show or link to. Pages, scripts and styles are not among them: what runs on
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

/** What hosts and browsers ask for at the top of a site, though no page links to it. */
const hostFiles: ReadonlySet<string> = new Set([
  'CNAME',
  'ads.txt',
  'apple-touch-icon.png',
  'favicon.ico',
  'robots.txt',
]);

/** True for a file at the top of the content folder that hosts and browsers look for by its name. */
export function isHostFile(path: string): boolean {
  return hostFiles.has(path);
}

/** Files of a program that happen to have one of the extensions. */
const notContent = /^(?:requirements\.txt|humans\.txt|LICENSE\.txt)$/i;

/**
 * True for a file of a kind that the site publishes, at its path in the content folder, if a page links to it.
 *
 * @example isPublishedFile('assets/image/llava.png') // true
 */
export function isPublishedFile(path: string): boolean {
  return published.has(extname(path).toLowerCase()) && !notContent.test(path);
}
