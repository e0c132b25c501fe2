import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite, chineseCourse, fixtureCourse } from './build-site.ts';
import { findHtmlFaults } from './find-html-faults.ts';
import { attributeOf, listFiles, type ParsedPage, readPages, textOf } from './read-pages.ts';
import { shareSite } from './share-site.ts';

const courses = [
  { name: 'the VLM course at /', content: undefined, base: '/' },
  { name: 'the VLM course at /vlm/', content: undefined, base: '/vlm/' },
  { name: 'a course in Chinese at /', content: chineseCourse, base: '/' },
  { name: 'a course of our own at /course/', content: fixtureCourse, base: '/course/' },
] as const;

/** Attributes that hold an address of ours, if they start with a slash. */
const addressAttributes = ['href', 'src', 'action'];

describe.each(courses)('$name', ({ content, base }) => {
  let site: BuiltSite;
  let pages: ParsedPage[];

  beforeAll(async () => {
    site = await shareSite({ base, ...(content && { content }) });
    pages = site.exitCode === 0 ? readPages(site.folder, base) : [];
  });

  test('builds', () => {
    expect(site.output).not.toContain('  error  ');
    expect(site.exitCode).toBe(0);
    expect(pages.length).toBeGreaterThan(6);
  });

  test('has no dead link to a page, a file or a place', () => {
    const dead = pages.flatMap((page) => findDeadLinks(page, pages, site.folder, base));
    expect(dead).toEqual([]);
  });

  test('has the base path in every address of ours', () => {
    const outside = pages.flatMap((page) =>
      localAddresses(page).filter((address) => address.startsWith('/') && !address.startsWith(base)),
    );
    expect(outside).toEqual([]);
  });

  test('has one h1 a page, and headings that skip no level', () => {
    for (const page of pages) {
      const levels = page.elements.flatMap(({ tagName }) =>
        /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : [],
      );
      expect(
        levels.filter((level) => level === 1),
        page.address,
      ).toHaveLength(1);
      levels.forEach((level, index) => {
        expect(level, `${page.address} heading ${index}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      });
    }
  });

  test('is valid HTML', async () => {
    expect(await findHtmlFaults(pages)).toEqual([]);
  });

  test('gives every picture a text, and loads it late and without referrer', () => {
    const pictures = pages.flatMap(({ elements }) => elements.filter(({ tagName }) => tagName === 'img'));
    expect(pictures.length).toBeGreaterThan(4);
    for (const picture of pictures) {
      expect(attributeOf(picture, 'alt')).toBeTruthy();
      expect(attributeOf(picture, 'loading')).toBe('lazy');
      expect(attributeOf(picture, 'referrerpolicy')).toBe('no-referrer');
    }
  });

  test('runs no inline script, and requests nothing from others but pictures and videos', () => {
    for (const { elements, address } of pages) {
      for (const element of elements) {
        const handlers = element.attrs.filter(({ name }) => name.startsWith('on') || name === 'style');
        expect(handlers, address).toEqual([]);
        // Data, which no browser runs.
        if (attributeOf(element, 'type') === 'application/ld+json') continue;
        if (element.tagName === 'script' || element.tagName === 'link') {
          expect(attributeOf(element, 'src') ?? attributeOf(element, 'href'), address).toMatch(/^\//);
        }
        if (element.tagName === 'script') expect(textOf(element)).toBe('');
      }
      const policy = elements.find(
        (element) => attributeOf(element, 'http-equiv') === 'Content-Security-Policy',
      );
      expect(policy && attributeOf(policy, 'content'), address).toContain(
        "script-src 'self' 'wasm-unsafe-eval'",
      );
    }
  });

  test('gives every page a title of its own and a description', () => {
    const titles = pages.map(({ elements }) =>
      textOf(elements.find(({ tagName }) => tagName === 'title') ?? fail()),
    );
    expect(new Set(titles).size).toBe(pages.length);
    for (const { elements } of pages) {
      const description = elements.find((element) => attributeOf(element, 'name') === 'description');
      expect(description && attributeOf(description, 'content')).toBeTruthy();
    }
  });
});

test('two builds of the same content are the same bytes', async () => {
  const [first, second] = await Promise.all([shareSite(), buildSite()]);
  const files = listFiles(first.folder);
  expect(files.length).toBeGreaterThan(20);
  expect(hashes(second.folder)).toEqual(hashes(first.folder));
  await second.remove();
});

function fail(): never {
  throw new Error('the element is not there');
}

function hashes(folder: string): string[] {
  return listFiles(folder).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}`,
  );
}

function localAddresses({ elements }: ParsedPage): string[] {
  return elements
    .flatMap((element) => addressAttributes.flatMap((name) => attributeOf(element, name) ?? []))
    .filter((address) => !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address));
}

function findDeadLinks(
  page: ParsedPage,
  pages: readonly ParsedPage[],
  folder: string,
  base: string,
): string[] {
  return localAddresses(page).flatMap((address) => {
    const url = new URL(address, `http://site${page.address}`);
    const path = decodeURI(url.pathname);
    const target = pages.find((candidate) => candidate.address === path);
    const place = decodeURIComponent(url.hash.slice(1));
    if (target && (!place || target.ids.has(place))) return [];
    const file = join(folder, path.slice(base.length));
    if (!target && existsSync(file) && statSync(file).isFile()) return [];
    return [`${page.address} -> ${address}`];
  });
}
