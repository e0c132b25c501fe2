import { digestOf } from '../publish/mark.ts';

const sheet = /<link rel="stylesheet"[^>]*>/g;

/** What distinguishes two states of a page if they differ in more than the styles that they load. */
export function wordsOf(html: Buffer): string {
  return digestOf(html.toString().replace(sheet, ''));
}
