import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'assets/css';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => `${folder}/${path}`);
const sheets = files.filter((path) => path.startsWith(`${folder}/sheets/`));

/** A sheet without its comments. */
const read = (path: string) => readFileSync(path, 'utf8').replace(/\/\*.*?\*\/\s*/gs, '');

const lines = sheets.flatMap((sheet) => read(sheet).trim().split('\n'));
const order = /^@layer (.*);$/;
const imported = /^@import "([^"]+)" layer\(([a-z]+)\)(?: screen| print)?;$/;

test('a sheet gives each file that it is made of a layer, and has no rule of its own', () => {
  expect(sheets.length).toBeGreaterThan(10);
  for (const line of lines) if (!order.test(line)) expect(line).toMatch(imported);
});

test('the first sheet of every page orders the layers, and none is outside that order', () => {
  const [first, ...others] = read(`${folder}/sheets/main.css`).split('\n');
  const names = order.exec(first ?? '')?.[1]?.split(', ');
  expect(others.join()).not.toContain('@layer');
  const used = new Set(lines.map((line) => imported.exec(line)?.[2]).filter(Boolean));
  expect(names?.toSorted()).toEqual([...used].sort());
});

test('every file is in a sheet', () => {
  const used = lines.map((line) => imported.exec(line)?.[1]?.replace(/^\.\./, folder) ?? '');
  expect(files.filter((file) => !sheets.includes(file) && !used.includes(file))).toEqual([]);
});
