import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { listAppExports } from '../../../../src/exports/app/app-exports.ts';
import { aSite } from '../../../fixtures/pages.ts';

const exported = (over: Parameters<typeof aSite>[0], rest = {}) =>
  new Map(
    [...listAppExports({ site: aSite(over), ...rest })].map(({ address, content }) => [address, content]),
  );

test('a course with the app has a manifest, with the pictures that it names', () => {
  const found = exported({ study: ['app'] });
  expect([...found.keys()]).toEqual(['/app/site.webmanifest', '/app/icon-192.png', '/app/icon-512.png']);
  const manifest = JSON.parse(String(found.get('/app/site.webmanifest')));
  expect(manifest).toMatchObject({ id: '/vlm/', start_url: '/vlm/', scope: '/vlm/', display: 'standalone' });
  for (const { src, sizes } of manifest.icons) {
    const { width, height, type } = imageSize(found.get(src.replace('/vlm', '')) as Uint8Array);
    expect([`${width}x${height}`, type]).toEqual([sizes, 'png']);
  }
});

test('the picture of the course replaces ours', () => {
  const appIcon = { src: '/vlm/assets/owl.svg', sizes: 'any', type: 'image/svg+xml' };
  const manifest = exported({ study: ['app'] }, { appIcon }).get('/app/site.webmanifest');
  expect(JSON.parse(String(manifest)).icons).toEqual([appIcon]);
});

test('a course without the app has a worker that removes what an earlier one kept', () => {
  const found = exported({});
  expect([...found.keys()]).toEqual(['/lectern-worker.js']);
  expect(found.get('/lectern-worker.js')).toContain('"lectern-app /vlm/ "');
});
