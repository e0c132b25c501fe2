import { expect, test } from 'vitest';
import { holdPictures } from '../../../src/components/figures/hold-pictures.ts';

/** What a browser would load of it. */
const liveOf = (html: string) => holdPictures(html, 'en').replace(/<template.*?<\/template>/gs, '');

test.each([
  '<p><img src="/a.png" alt="A"></p>',
  '<img src="img/a.png" alt="A">',
  '<img src="data:image/png;base64,AAAA" alt="A">',
  '<a href="https://example.org/"><img src="/a.png" alt="A"></a>',
  '<a href="https://example.org/a.png">https://example.org/a.png</a>',
  '<video controls poster="/a.png" src="https://example.org/a.mp4"></video>',
  '<code>&lt;img src="https://example.org/a.png"></code>',
])('%s stays as it is', (html) => expect(holdPictures(html, 'en')).toBe(html));

test('a picture in text is replaced by its name, its host, a button and a link', () => {
  expect(
    holdPictures('<p>a <img src="https://www.example.org/a.png?b&amp;c" alt="a &lt; b"> c</p>', 'en'),
  ).toBe(
    [
      '<p>a <span class="held"><span class="held-name">a &lt; b</span> ',
      '<span class="held-host" data-pagefind-ignore>example.org</span> ',
      '<span class="held-actions" data-pagefind-ignore>',
      '<button class="held-show needs-script" type="button" aria-label="Show picture: a &lt; b">Show picture</button> ',
      '<a class="held-open" href="https://www.example.org/a.png?b&amp;c" aria-label="Open the original: a &lt; b">Open the original</a></span>',
      '<template data-held><img src="https://www.example.org/a.png?b&amp;c" alt="a &lt; b"></template></span> c</p>',
    ].join(''),
  );
});

test.each([
  '<img src="https://example.org/a.png" alt="A">',
  '<img src="HTTP://example.org/a.png" alt="A">',
  '<img src="//example.org/a.png" alt="A">',
  '<img src="\\\\example.org/a.png" alt="A">',
  '<img src=" https://example.org/a.png" alt="A">',
  '<img src="ht\ntps://example.org/a.png" alt="A">',
  '<img alt="1 > 0" src="https://example.org/a.png"/>',
  '<img src="/a.png" srcset="https://example.org/a.png" alt="A">',
  '<img src="/a.png" srcset="/b.png 1x, https://example.org/a.png 2x" alt="A">',
  '<a href="/a/"><img src="/b.png" alt="B"><img src="https://example.org/a.png" alt="A"></a>',
])('%s is not loaded', (html) => expect(liveOf(html)).not.toMatch(/<img[^>]*example\.org/i));

test('a figure waits with its frame, and is known by the address its author gave it', () => {
  const frame =
    '<a class="figure-frame" data-figure="true" href="https://raw.example.org/a.png" data-original="https://example.org/a"><img src="https://example.org/a" srcset="https://raw.example.org/a.png" alt="A"></a>';
  const held = holdPictures(`<figure id="figure-a-1">${frame}</figure>`, 'en');
  expect(held).toContain('<span class="held" data-figure>');
  expect(held).toContain('<span class="held-host" data-pagefind-ignore>raw.example.org</span>');
  expect(held).toContain('class="held-open" href="https://example.org/a"');
  expect(held).toContain(`<template data-held>${frame}</template>`);
});

test('a link keeps its words and its address', () => {
  expect(liveOf('<a href="/a/">Read <img src="https://example.org/a.png" alt="an arrow"> on</a>')).toContain(
    '<span class="held-name"><a href="/a/">Read an arrow on</a></span>',
  );
});

test('the placeholder has the id until the picture is there', () => {
  const held = holdPictures('<img id="a" src="https://example.org/a.png" alt="A">', 'en');
  expect(held).toContain('<span class="held" id="a">');
  expect(held.match(/id="a"/g)).toHaveLength(1);
});

test('stills of players and posters wait without a placeholder of their own', () => {
  expect(
    holdPictures(
      '<a class="embed-open" href="/a"><img src="https://example.org/a.png" alt="A"><b>B</b></a>',
      'en',
    ),
  ).toBe(
    '<a class="embed-open" href="/a"><template data-held><img src="https://example.org/a.png" alt="A"></template><b>B</b></a>',
  );
  expect(holdPictures('<p>a</p><video poster="https://example.org/a.png" src="/a.mp4"></video>', 'en')).toBe(
    '<p>a</p><video data-poster="https://example.org/a.png" src="/a.mp4"></video>',
  );
});

test('what no browser can show is never requested', () => {
  expect(
    holdPictures(
      '<a data-figure href="https://example.org/a.tif"><img src="https://example.org/a.tif" alt="A" hidden></a>',
      'en',
    ),
  ).toBe(
    '<a data-figure href="https://example.org/a.tif"><template><img src="https://example.org/a.tif" alt="A" hidden></template></a>',
  );
});

test('the words are in the language of the page', () => {
  expect(holdPictures('<img src="https://example.org/a.png" alt="A">', 'zh-Hant')).toContain(
    '>顯示圖片</button>',
  );
});
