import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkStyle } from '../../../../src/site/read/check-style.ts';

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'style-'));
});
afterEach(() => rm(content, { recursive: true }));

async function check(style: string): Promise<string[]> {
  await writeFile(join(content, 'custom.css'), style);
  const found = await checkStyle(content, ['custom.css']);
  return found.map(({ line, message }) => `${line} ${message}`);
}

test('what browsers skip is reported at its line', async () => {
  expect(await check('a {\n  color: red;\n  colour blue;\n}\n')).toEqual([
    '3 Expected ":"; browsers skip what they cannot read.',
  ]);
  expect((await check(':root { --text-m: 1.2rem;\n')).length).toBe(1);
});

test('style that browsers read is not reported, even if it is new', async () => {
  expect(
    await check(
      '@import "./more.css";\n@layer a { :root { --accent: light-dark(red, oklch(0.7 0.1 20)); } }\n.a { & .b { color: var(--ink) } }\n@container (width > 30em) { a { inset: 0 } }\n',
    ),
  ).toEqual([]);
});

test('a course without such a file has nothing to check', async () => {
  expect(await checkStyle(content, ['site.yaml'])).toEqual([]);
});
