import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeOffline } from '../../../../src/site/offline/make-offline.ts';

test.each([
  ['<img src="https://a.example/1.png" alt="">', ['https://a.example/1.png']],
  [
    '<img alt="a > b" class="x" src="https://a.example/2.png?a=1&amp;b=2">',
    ['https://a.example/2.png?a=1&b=2'],
  ],
  [
    '<img alt=" src=&quot;https://a.example/no.png&quot;" src="https://a.example/3.png" width="3">',
    ['https://a.example/3.png'],
  ],
  ['<img src="/lectern.offline/own.png" alt="https://a.example/">', []],
  ['<img alt>\n<img\n  hidden src="http://a.example/4.png">', ['http://a.example/4.png']],
])('%s', (markup, missing) => {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  writeFileSync(join(folder, 'index.html'), `<html><body>${markup}</body></html>`);
  expect([...makeOffline(folder, '/').missing]).toEqual(missing);
  rmSync(folder, { recursive: true });
});
