import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { spreadLater } from '../../../src/site/spread-plugin.mjs';

const files = ['src', 'layouts'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(room, path)),
);

/** Without spaces and comments, so that an object follows right upon an operator or keyword, as the props of an element never do. */
async function compact(path: string, text: string): Promise<string> {
  const loader = path.endsWith('x') ? 'tsx' : 'ts';
  const { code } = await transform(text, { loader, jsx: 'preserve', minifyWhitespace: true });
  return code;
}

test('no object of our code begins with the spread of another, and nothing else is changed', async () => {
  const checked = files.map(async (path) => {
    const text = readFileSync(path, 'utf8');
    const written = await compact(path, spreadLater(text));
    expect.soft(written.match(/(?:[=(,:[?&|>;]|return|yield)\{\.\.\.(?!null,)/), path).toBe(null);
    expect.soft(written.replaceAll('{...null,', '{') === (await compact(path, text)), path).toBe(true);
  });
  await Promise.all(checked);
});

test('an object that begins with a spread begins with none', () => {
  expect(spreadLater('const a = { ...b, c };')).toBe('const a = { ...null, ...b, c };');
  expect(spreadLater('return {\n  ...b,\n};')).toBe('return {\n  ...null, ...b,\n};');
  expect(spreadLater('const a = { c, ...b };\nconst d = <E {...b} />;')).toBe(
    'const a = { c, ...b };\nconst d = <E {...b} />;',
  );
});
