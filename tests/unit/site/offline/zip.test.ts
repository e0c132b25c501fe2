import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isOwnZip } from '../../../../src/site/offline/is-own-zip.ts';
import { writeZip } from '../../../../src/site/offline/write-zip.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site/index.html'), 'A page');
  writeFileSync(join(folder, 'site/.lectern.json'), '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (...paths: string[]) => writeZip(join(folder, 'site.zip'), join(folder, 'site'), paths, 'site');

test('a ZIP that a build wrote may be written again', async () => {
  const zip = join(folder, 'site.zip');
  expect(isOwnZip(zip, 'site')).toBe(true);
  await write('index.html', '.lectern.json');
  expect(Object.keys(unzipSync(readFileSync(zip))).sort()).toEqual(['site/.lectern.json', 'site/index.html']);
  expect(isOwnZip(zip, 'site')).toBe(true);
  expect(isOwnZip(zip, 'another')).toBe(false);
});

test.each([
  ['of somebody else', zipSync({ 'site/index.html': new Uint8Array() })],
  ['that is not one', Buffer.from('My thesis')],
  ['that is empty', Buffer.alloc(0)],
])('a ZIP %s is not ours', (_, bytes) => {
  writeFileSync(join(folder, 'site.zip'), bytes);
  expect(isOwnZip(join(folder, 'site.zip'), 'site')).toBe(false);
});

test('a folder of that name is not ours', () => {
  mkdirSync(join(folder, 'site.zip'));
  expect(isOwnZip(join(folder, 'site.zip'), 'site')).toBe(false);
});

test('a failure leaves the former ZIP, and nothing half written', async () => {
  await write('index.html', '.lectern.json');
  const before = readFileSync(join(folder, 'site.zip'));
  await expect(write('index.html', 'missing.html')).rejects.toThrow('missing.html');
  expect(readFileSync(join(folder, 'site.zip'))).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['site', 'site.zip']);
});
