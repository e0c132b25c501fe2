import { expect, test } from 'vitest';
import { cutPage } from '../../../src/search/cut-text.ts';

const words = 'word '.repeat(900).trim();
const html = `<html><body><h1>Bi&quot;rds</h1> ${words}<h2 id="a">A</h2> ${words}<h2 id="鷺">鷺鳥</h2> x &amp; y<h2 id="c">C</h2></body></html>`;

test('a lecture is cut at headings, and loses no word', () => {
  const pieces = cutPage({ address: '/lectures/鷺/', html });
  expect(pieces.map(({ page, lecture }) => [page, lecture])).toEqual([
    ['/lectures/%E9%B7%BA/', 'Bi"rds'],
    ['/lectures/%E9%B7%BA/', 'Bi"rds'],
    ['/lectures/%E9%B7%BA/', 'Bi"rds'],
  ]);
  expect(pieces.map(({ sections }) => sections)).toEqual([
    [{ title: 'Bi"rds', id: '', text: words }],
    [{ title: 'A', id: 'a', text: words }],
    [
      { title: '鷺 鳥', id: '%E9%B7%BA', text: 'x & y' },
      { title: 'C', id: 'c', text: '' },
    ],
  ]);
});

test('a short one stays whole', () => {
  expect(cutPage({ address: '/lectures/a/', html: '<html><body><h1>A</h1></body></html>' })).toEqual([
    { page: '/lectures/a/', lecture: 'A', sections: [{ title: 'A', id: '', text: '' }] },
  ]);
});
