import { expect, test } from 'vitest';
import { relativePage } from '../../../src/site/offline/relative-page.ts';

const own = '/lectern.offline/';

test.each([
  ['a page', `<a href="${own}models/#top">`, '<a href="../models/index.html#top">'],
  ['the first page', `<a href="${own}">`, '<a href="../index.html">'],
  ['a file with a query', `<img src="${own}img/a.png?v=2">`, '<img src="../img/a.png?v=2">'],
  [
    'several pictures',
    `<img srcset="${own}a.png 1x, ${own}b.png 2x">`,
    '<img srcset="../a.png 1x, ../b.png 2x">',
  ],
  [
    'a page that is found by a query',
    `<a href="${own}compare/?m=a,b">`,
    '<a href="../compare/index.html?m=a,b">',
  ],
  ['the way up', `<html data-base="${own}">`, '<html data-base="../">'],
  [
    'what other programs read',
    `<meta content="https://a.example${own}x/">`,
    '<meta content="https://a.example/vlm/x/">',
  ],
  [
    'the place where it is served',
    `<link rel="canonical" href="https://a.example${own}x/">`,
    '<link rel="canonical" href="https://a.example/vlm/x/">',
  ],
  [
    'an address that has moved',
    `<meta http-equiv="refresh" content="0; url=${own}models/#top">`,
    '<meta http-equiv="refresh" content="0; url=../models/index.html#top">',
  ],
  ['another site', '<a href="https://a.example/models/">', '<a href="https://a.example/models/">'],
  ['its own section', '<a href="#heron">', '<a href="#heron">'],
  ['a text', `<p>See ${own}models/</p>`, '<p>See /vlm/models/</p>'],
  ['a module', `<script type="module" src="${own}m.js">`, '<script defer src="../m.js">'],
])('%s', (_, written, expected) => {
  expect(relativePage(written, 'list/index.html', '/vlm/')).toBe(expected);
});
