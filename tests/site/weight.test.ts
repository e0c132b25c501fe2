import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BuiltSite } from './build-site.ts';
import { shareSite } from './share-site.ts';

/*
 * What a reader fetches before a lecture can be read, compressed as any host does it. Half of the long lecture is words: 27 kB with gzip. So its
 * page may grow with what it says, and what is printed around the words may not. A lecture of ordinary length comes in less than 30 kB, all together.
 */

let site: BuiltSite;

beforeAll(async () => {
  site = await shareSite();
});

const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');
const weigh = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);

type Weights = { readonly html: number; readonly css: number; readonly js: number };

/** Bytes of a page, of its style sheets for a screen, and of its scripts with all that they import at once. */
function weighPage(address: string): Weights {
  const html = read(`${address}index.html`);
  const files = new Map<string, string>();
  const add = (name: string): void => {
    if (files.has(name)) return;
    const text = read(`lectern-assets/${name}`);
    files.set(name, text);
    if (name.endsWith('.js'))
      for (const [, part = ''] of text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) add(part);
  };
  const first = html.replace(/<link[^>]* media="print">/, '');
  for (const [, name = ''] of first.matchAll(/(?:href|src)="\/lectern-assets\/([^"]+\.(?:css|js))"/g))
    add(name);
  const ending = (end: string) => [...files].filter(([name]) => name.endsWith(end)).map(([, text]) => text);
  return { html: weigh([html]), css: weigh(ending('.css')), js: weigh(ending('.js')) };
}

/** Bytes of the words of a page, without what they are printed in. */
function weighWords(address: string): number {
  const words = read(`${address}index.html`)
    .replace(/<(script|style|svg|pre|math)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  return weigh([words]);
}

describe.each([
  // Reached: 54,485 of HTML, 27,499 of them words.
  // Slides, revising and keeping added 65 bytes around the words.
  ['lectures/vision-language-models/', 55_000, 27_100],
  // Reached: 7,089 of HTML.
  ['lectures/writing-a-lecture/', 8_000, 6_000],
])('%s', (address, mostHtml, mostAroundWords) => {
  test(`has at most ${mostAroundWords} bytes of HTML around its words`, () => {
    expect(weighPage(address).html - weighWords(address)).toBeLessThan(mostAroundWords);
  });

  test(`has at most ${mostHtml} bytes of HTML`, () => {
    expect(weighPage(address).html).toBeLessThan(mostHtml);
  });

  // Reached: 11,472 of style, 6,955 of scripts.
  test('loads at most 11.5 kB of style and 7 kB of scripts', () => {
    const { css, js } = weighPage(address);
    expect(css).toBeGreaterThan(5_000);
    expect(css).toBeLessThan(11_500);
    expect(js).toBeGreaterThan(3_000);
    expect(js).toBeLessThan(7_000);
  });
});

// What comes with a page anyway is not counted.
test.each(['in-english', 'in-chinese'])(
  'the first answer of search moves 15 kB at most: scripts, style and names, %s',
  (language) => {
    const [main = ''] = listScripts('main');
    const known = new Set(importsOf(main));
    const [dialog = ''] = listScripts(language);
    const scripts = importsOf(dialog).filter((name) => !known.has(name));
    const [style = ''] = readdirSync(join(site.folder, 'lectern-assets')).filter((name) =>
      /^search-[\dA-F]{8}\.css$/.test(name),
    );
    const moved = [...scripts, style].map((name) => read(`lectern-assets/${name}`));
    expect(moved.length).toBeGreaterThan(2);
    // With the names, the rest of search and the index of sections, as many requests as a browser makes at a time.
    expect(moved.length).toBeLessThan(4);
    expect(weigh([...moved, read('search/names.json')])).toBeLessThan(15_000);
  },
);

function listScripts(name: string): string[] {
  const files = readdirSync(join(site.folder, 'lectern-assets'));
  return files.filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'));
}

/** A script and all that it imports at once, in turn. */
function importsOf(script: string): string[] {
  const found = new Set([script]);
  for (const name of found)
    for (const [, part = ''] of read(`lectern-assets/${name}`).matchAll(/(?:from|import)"\.\/([^"]+)"/g))
      found.add(part);
  return [...found];
}

// Reached: 25,108.
test('a lecture of ordinary length loads less than 26 kB', () => {
  const { html, css, js } = weighPage('lectures/writing-a-lecture/');
  expect(html + css + js).toBeLessThan(26_000);
});
