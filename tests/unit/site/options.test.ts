import { expect, test } from 'vitest';
import { readOptions } from '../../../src/site/options.ts';

test('where a site is served, from the environment', () => {
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
  'LECTERN_BASE %j',
  (base) => {
    expect(() => readOptions({ LECTERN_BASE: base }, '/')).toThrow(
      `LECTERN_BASE is ${JSON.stringify(base)}. Write it as /vlm/: letters, digits and "-".`,
    );
  },
);

test('pictures for previews are drawn for a site that is published, not for one that is only looked at', () => {
  expect(readOptions({}, '/').hasPreviews).toBe(true);
  expect(readOptions({ LECTERN_PREVIEWS: 'off' }, '/').hasPreviews).toBe(false);
  expect(readOptions({ LECTERN_LIVE: 'on' }, '/').hasPreviews).toBe(false);
});
