import { expect, test } from 'vitest';
import { cutText } from '../../../src/search/cut-text.ts';

const words = 'word '.repeat(500);
const text = `<html><body><h1 id="top">Bi"rds</h1> ${words}<h2 id="a">A</h2> ${words}<h2 id="鷺">B</h2> ${words}<h2 id="c">C</h2></body></html>`;

test('a lecture is cut at headings, and loses no word', () => {
  const pieces = cutText('/lectures/鷺/', text);
  expect(pieces.map(({ url }) => url)).toEqual(['/lectures/%E9%B7%BA/', '/lectures/%E9%B7%BA/#%E9%B7%BA']);
  const bare = (html: string) => html.replace(/<\/?(?:html|body)>|<p data.*?<\/p>/g, '');
  expect(pieces.map(({ html }) => bare(html)).join('')).toBe(bare(text));
  expect(pieces[1]?.html).toContain('data-title="Bi&quot;rds"');
});

test('a short one stays whole', () => {
  expect(cutText('/lectures/a/', '<html><body><h1>A</h1></body></html>')).toEqual([
    { url: '/lectures/a/', html: '<html><body><h1>A</h1></body></html>' },
  ]);
});
