import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRemoteAddress } from '../../src/identity/remote-address.ts';
import { type BuiltSite, buildSite } from './build-site.ts';
import { findHtmlFaults } from './find-html-faults.ts';
import { attributeOf, type ParsedPage, readPages } from './read-pages.ts';

/** Where a browser finds pictures to load, without being asked. */
const loading: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  source: ['srcset'],
  video: ['poster'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  object: ['data'],
  embed: ['src'],
  iframe: ['src'],
  link: ['href', 'imagesrcset'],
};

let site: BuiltSite;
let pages: ParsedPage[];
beforeAll(async () => {
  site = await buildSite({ content: join(import.meta.dirname, '../fixtures/held'), base: '/course/' });
  expect(site.output).not.toContain('  error  ');
  // What is in a template is not part of the page, for a browser as for the parser.
  pages = readPages(site.folder, '/course/');
});
afterAll(() => site.remove());

test('no page loads a picture of another site by itself', () => {
  const remote = pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      ['style', 'background', ...(loading[element.tagName] ?? [])].flatMap((name) => {
        const value = attributeOf(element, name) ?? '';
        const addresses =
          name === 'style'
            ? [...value.matchAll(/url\(([^)]*)/g)].map(([, at]) => at ?? '')
            : value.split(/,?\s+/);
        return addresses.some(isRemoteAddress) && attributeOf(element, 'rel') !== 'canonical'
          ? [`${page.address} <${element.tagName} ${name}="${value}">`]
          : [];
      }),
    ),
  );
  expect(remote).toEqual([]);
});

test('all of them wait on the pages that show them', () => {
  const waitingOn = (address: string) =>
    pages.find((page) => page.address === address)?.html.match(/<template data-held>/g)?.length;
  expect(waitingOn('/course/lectures/waiting/')).toBe(17);
  expect(waitingOn('/course/figures/')).toBe(8);
  expect(waitingOn('/course/models/ibis/')).toBe(3);
  expect(waitingOn('/course/papers/2203.01234/')).toBe(1);
});

test('pictures of the course are shown as usual', () => {
  const own = pages
    .find(({ address }) => address === '/course/lectures/waiting/')
    ?.elements.filter(({ tagName }) => tagName === 'img')
    .map((picture) => attributeOf(picture, 'src'));
  expect(own).toEqual(['/course/lectures/img/nest.svg', '/course/lectures/img/nest.svg']);
});

test('pages where pictures wait have the control for all of them, once', () => {
  for (const { address, html } of pages) {
    const isWaiting = / data-(?:held|poster)/.test(html) || /\/(?:models|compare)\/$/.test(address);
    expect(html.split('class="pictures-bar"').length - 1, address).toBe(isWaiting ? 1 : 0);
  }
});

test('the pages are valid HTML', async () => {
  expect(await findHtmlFaults(pages)).toEqual([]);
});
