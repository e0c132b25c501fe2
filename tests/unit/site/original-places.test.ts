import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleCode } from '../../../src/site/bundle-code.mjs';
import { scratchOf } from '../../../src/site/cache/cache-folder.mjs';
import { withOriginalPlaces } from '../../../src/site/original-places.mjs';

const folder = scratchOf(process.pid);

beforeAll(() => bundleCode(folder));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The bundled file that holds a text, and what else it holds. */
async function findCode(text: string): Promise<readonly [file: string, code: string]> {
  const names = (await readdir(folder)).filter((name) => /\.[cm]js$/.test(name));
  for (const name of names) {
    const code = await readFile(join(folder, name), 'utf8');
    if (code.includes(text)) return [resolve(folder, name), code];
  }
  throw new Error(`No file holds ${text}`);
}

/** A line of a stack, for the place of a text in a file. */
function placeOf(url: string, code: string, text: string): string {
  const before = code.slice(0, code.indexOf(text)).split('\n');
  return `    at work (${url}:${before.length}:${(before.at(-1)?.length ?? 0) + 1})`;
}

test('places in code that was bundled become those of our own files', async () => {
  const text = 'throw new Error(`There is no page';
  const [file, code] = await findCode(text);
  const written = placeOf(pathToFileURL(file).href, code, text);
  const source = 'src/site/site-build.ts';
  const line = (await readFile(source, 'utf8')).split('\n').findIndex((each) => each.includes(text)) + 1;
  const named = await withOriginalPlaces(`Error: oh\n${written}\n    at node:fs:1:2`);
  expect(named).toMatch(
    new RegExp(`^Error: oh\n    at work \\(${source}:${line}:\\d+\\)\n    at node:fs:1:2$`),
  );
});

test('a text without such places stays as it is', async () => {
  const text = 'Nothing was published because the disk is full (/x/node_modules/.cache/lectern/1/a.mjs).';
  expect(await withOriginalPlaces(text)).toBe(text);
});
