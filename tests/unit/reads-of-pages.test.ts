import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../browser');

/** What a page is asked for. */
const questions =
  'all\\w*Texts?|boundingBox|count|evaluate\\w*|getAttribute|innerText|inputValue|is[A-Z]\\w*|textContent';

/** An assertion about a state of a page that is read once, however slow its browser is. */
const readOnce = new RegExp(
  `\\bexpect\\((?:\\(?\\[?await [^;]*?\\.(?:${questions})\\(|[^;]*\\bpage\\.url\\(\\))`,
  'g',
);

/** A frame that is looked for once: a browser asks for a page before its frame has the address. */
const frameOnce = /\bconst \w+ = (?:await )?\w*[pP]age\.frames?\(/g;

test('tests in a browser wait for what they expect of a page', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  const found = files.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return [readOnce, frameOnce]
      .flatMap((shape) => [...text.matchAll(shape)])
      .map(({ 0: code, index }) => `${name}:${text.slice(0, index).split('\n').length} ${code}`);
  });
  expect(found, 'await expect.poll(() => …)').toEqual([]);
});
