import { digestOf } from '../publish/mark.ts';

const sheet = /<link rel="stylesheet"[^>]*>/g;

/** What tells two states of a page apart if they differ in more than the styles that they load. */
export function wordsOf(html: Buffer): string {
  return digestOf(html.toString().replace(sheet, ''));
}
