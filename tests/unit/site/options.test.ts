import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from '../../../src/site/options.ts';

test('the environment says where a site is served', () => {
  expect(readOptions({ LECTERN_URL: 'https://birds.example/', LECTERN_BASE: 'vlm' }, '/')).toMatchObject({
    url: 'https://birds.example',
    base: '/vlm/',
  });
  expect(readOptions({}, '/').url).toBeUndefined();
  expect(() => readOptions({ LECTERN_URL: 'https://birds.example/vlm/' }, '/')).toThrow(
    'LECTERN_URL is "https://birds.example/vlm/". Write it as https://example.org, and its path as LECTERN_BASE.',
  );
});

test.each(['\\evil.example', '//evil.example', '/a/../b/', 'https://x.example/'])(
  'LECTERN_BASE %j is refused',
  (base) => {
    expect(() => readOptions({ LECTERN_BASE: base }, '/')).toThrow(
      `LECTERN_BASE is ${JSON.stringify(base)}. Write it as /vlm/: letters, digits and "-".`,
    );
  },
);

test('preview pictures are drawn for a site that is published, not for one that is only viewed', () => {
  expect(readOptions({}, '/').hasPreviews).toBe(true);
  expect(readOptions({ LECTERN_PREVIEWS: 'off' }, '/').hasPreviews).toBe(false);
  expect(readOptions({ LECTERN_LIVE: 'on' }, '/').hasPreviews).toBe(false);
});

test.each([
  ['content/ in it', ['content/', 'site.yaml'], 'content'],
  ['a course without content/', ['lectures/'], ''],
  ['a site.yaml alone', ['site.yaml'], ''],
  ['nothing of a course', ['README.md'], 'content'],
])('the content is found in a folder with %s', async (_, entries, expected) => {
  const folder = await mkdtemp(join(tmpdir(), 'options-'));
  for (const name of entries) {
    if (name.endsWith('/')) await mkdir(join(folder, name));
    else await writeFile(join(folder, name), '');
  }
  expect(readOptions({}, folder).content).toBe(join(folder, expected));
  expect(readOptions({ LECTERN_CONTENT: '/elsewhere' }, folder).content).toBe('/elsewhere');
  await rm(folder, { recursive: true });
});
