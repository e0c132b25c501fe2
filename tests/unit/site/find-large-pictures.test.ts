import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findLargePictures } from '../../../src/site/read/find-large-pictures.ts';

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'large-'));
});
afterEach(() => rm(content, { recursive: true, force: true }));

test('a picture above a megabyte is named with its size and how to shrink it', async () => {
  const sizes = { "a'b.JPG": 1_540_000, 'b.png': 1_000_001, 'c.png': 1_000_000, 'd.pdf': 9_000_000 };
  for (const [name, size] of Object.entries(sizes))
    await writeFile(join(content, name), new Uint8Array(size));
  const found = await findLargePictures([...Object.keys(sizes), 'gone.png'], content);
  const message = (size: string) =>
    `The picture is ${size} MB; readers with a slow connection wait a long time for it.`;
  expect(found).toEqual([
    {
      rule: 'media/large',
      file: "content/a'b.JPG",
      line: 1,
      message: message('1.5'),
      fix: "magick 'content/a'\\''b.JPG' -resize '2000x2000>' -quality 80 'content/a'\\''b.JPG'",
    },
    {
      rule: 'media/large',
      file: 'content/b.png',
      line: 1,
      message: message('1.0'),
      fix: "magick 'content/b.png' -resize '2000x2000>' -colors 256 'content/b.png'",
    },
  ]);
});
