import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PagefindRequest } from '../../../../src/search/build-index.ts';
import { cutPage } from '../../../../src/search/cut-text.ts';
import { IndexWriter } from '../../../../src/site/write/write-index.ts';

let site = '';

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'lectern-index-'));
});

afterAll(() => rm(site, { recursive: true }));

const request = (texts: readonly string[]) => ({
  language: 'en',
  pieces: texts.flatMap((text, at) =>
    cutPage({ address: `/lectures/gull-${at}/`, html: `<main><h1>Gull</h1><p>${text}</p></main>` }),
  ),
});

it("makes Pagefind's part again only of other words", async () => {
  const made: PagefindRequest[] = [];
  const writer = new IndexWriter(site, async (wanted) => {
    made.push(wanted);
    return [{ path: 'pagefind.js', bytes: Buffer.from(`part ${made.length}`) }];
  });
  const write = async (texts: readonly string[]) => {
    await writer.writeSections(request(texts));
    await writer.writePagefind(request(texts));
    return readFile(join(site, 'pagefind/pagefind.js'), 'utf8');
  };
  expect(await write(['wings beat'])).toBe('part 1');
  expect(await write(['wings wings beat'])).toBe('part 1');
  expect(await write(['wings feet'])).toBe('part 2');
  // Of a course as long as this, it has the headings alone.
  const long = Array.from({ length: 301 }, (_, at) => `wing ${at}`);
  expect(await write(long)).toBe('part 3');
  expect(await write(long.with(7, 'feet'))).toBe('part 3');
  expect(made).toHaveLength(3);
});
