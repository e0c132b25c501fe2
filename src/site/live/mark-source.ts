import { digestBytes } from '../publish/mark.ts';

/** Where a page of slides is, below the page that they are made of. */
const slides = /(?<=(?:^|[\\/]))slides[\\/](?=index\.html$)/;

/**
 * The file of the page that a page is made of in the browser, as slides are of their lecture; undefined for any other.
 *
 * @example findSource('lectures/vlm/slides/index.html') // 'lectures/vlm/index.html'
 */
export function findSource(file: string): string | undefined {
  return slides.test(file) ? file.replace(slides, '') : undefined;
}

/** A page that says which state of its source it is made of, and thus is another one when that has changed. */
export function markSource(html: Buffer, source: Buffer): Buffer {
  const mark = `<html data-made-of="${digestBytes(source)}"`;
  return Buffer.from(html.toString().replace(/<html(?=[\s>])/, () => mark));
}
