import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placePictures, shapeClasses } from '../../../src/components/figures/place-pictures.ts';

const source = 'https://heron.example/a.png?x=1&y=2';
const known = { [source]: { width: 800, height: 600, copy: '/vlm/media/a-1f.png' } };
const written = source.replace('&', '&amp;');

test('a figure gets its shape, its picture its size, and both lead to the copy', () => {
  const html = `<figure class="figure width-50" id="f"><a class="figure-frame" data-figure href="${written}"><img src="${written}" srcset="https://raw.example/a.png" alt="A" loading="lazy"></a></figure>`;
  expect(placePictures(html, known)).toBe(
    `<figure class="figure width-50 shape-135 high-600" id="f"><a class="figure-frame" data-figure href="/vlm/media/a-1f.png" data-original="${written}"><img width="800" height="600" src="/vlm/media/a-1f.png"  alt="A" loading="lazy"></a></figure>`,
  );
});

test('a browser chooses among the versions of a copy, and the viewer opens the copy itself', () => {
  const web = [800, 1600].map((width) => ({ href: `/media/a-1f-${width}.avif`, width }));
  const html = `<a class="figure-frame" href="${written}"><img src="${written}" alt="A"></a>`;
  const picture = { copy: '/media/a-1f.png', web };
  expect(placePictures(html, { [source]: picture })).toBe(
    `<a class="figure-frame" href="/media/a-1f.png" data-original="${written}"><img src="/media/a-1f-1600.avif" srcset="/media/a-1f-800.avif 800w, /media/a-1f-1600.avif 1600w" sizes="(min-width: 52rem) 50rem, 100vw" alt="A"></a>`,
  );
  expect(placePictures(html, { [source]: { ...picture, web: web.slice(0, 1) } })).toContain(
    '<img src="/media/a-1f-800.avif" alt="A">',
  );
});

test('a link around a picture in text leads where it did before', () => {
  expect(placePictures(`<p><a href="${written}"><img src="${written}" alt=""></a></p>`, known)).toBe(
    `<p><a href="${written}"><img width="800" height="600" src="/vlm/media/a-1f.png" alt=""></a></p>`,
  );
});

test('where only the size is known, the original is shown', () => {
  expect(placePictures(`<img src="${written}">`, { [source]: { width: 8, height: 6 } })).toBe(
    `<img width="8" height="6" src="${written}">`,
  );
});

test('the picture of the dark theme is shown from its copy, too', () => {
  const dark = 'https://github.com/o/r/blob/main/dark.png';
  const html = '<img src="/a.png" data-dark="https://raw.githubusercontent.com/o/r/main/dark.png">';
  expect(placePictures(html, { [dark]: { copy: '/media/dark.png' } })).toBe(
    '<img src="/a.png" data-dark="/media/dark.png">',
  );
});

test('a size that the author set stays, and so does a picture of unknown size', () => {
  const html = `<img src="${written}" width="40"><img src="https://b.example/constructor"><figure class="figure"></figure>`;
  expect(placePictures(html, { [source]: { width: 8, height: 6 } })).toBe(html);
  expect(placePictures('<img src="constructor"><img alt="<img src=a>">', known)).toBe(
    '<img src="constructor"><img alt="<img src=a>">',
  );
});

test('every shape that is given has a class', () => {
  const css = readFileSync('assets/css/figures/shapes.css', 'utf8');
  for (let width = 30; width <= 400; width += 1) {
    for (const name of shapeClasses(width, 100, false).split(' ').filter(Boolean))
      expect(css, name).toContain(`.${name} {`);
  }
  for (const height of [1, 50, 51, 649, 9000])
    expect(css).toContain(`.${shapeClasses(height, height, false).split(' ')[1]} {`);
  expect(shapeClasses(10, 1000, false)).toBe('');
});
