import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { courseSchemas } from '../../../src/source/schemas.ts';
import { parseSettings } from '../../../src/source/settings.ts';

const names = Object.keys(courseSchemas) as (keyof typeof courseSchemas)[];

/** `npx vitest run tests/unit/source/schemas.test.ts -u` writes them again. */
test.each(names)('assets/schemas/%s.json is made from the tables', async (name) => {
  const written = `${JSON.stringify(courseSchemas[name], null, 2)}\n`;
  await expect(written).toMatchFileSnapshot(`../../../assets/schemas/${name}.json`);
});

const ajv = new Ajv2020({ strict: false });
const accepts = (name: keyof typeof courseSchemas, yaml: string) =>
  ajv.validate(courseSchemas[name], parse(yaml) ?? {});

describe('an editor says the same about settings as a build', () => {
  it.each([
    'title: Birds\nlanguage: zh-Hant\ntimeZone: Asia/Taipei\n',
    'accent: "#0b5394"\nmenu: [papers, {text: Forum, href: https://example.org/}]\n',
    'accent: {light: "#0b5394", dark: "#9fc5e8"}\ncatalogue: {name: Robots}\nparts: {OPT: false, Q-Former: [Q]}\n',
    'publish: [assets/**]\npermalink: false\nauthor: [Ada, Bo]\n',
  ])('accepts %j', (yaml) => {
    expect(parseSettings(yaml).findings).toEqual([]);
    expect(accepts('site-yaml', yaml), JSON.stringify(ajv.errors)).toBe(true);
  });

  it.each([
    'titel: Birds\n',
    'math: perhaps\n',
    'remotePictures: never\n',
    'menu: lectures\n',
    'catalogue: 3\n',
  ])('refuses %j', (yaml) => {
    expect(parseSettings(yaml).findings).not.toEqual([]);
    expect(accepts('site-yaml', yaml)).toBe(false);
  });
});

test('front matter may have keys of its own', () => {
  expect(accepts('front-matter', 'title: A\nauthor: [Ada]\nlayout: post\norder: 2\n')).toBe(true);
  expect(accepts('front-matter', 'title: A\norder: first\n')).toBe(false);
});

test('every setting is described in an editor', () => {
  const { properties } = courseSchemas['site-yaml'] as {
    properties: Record<string, { description?: string }>;
  };
  expect(Object.entries(properties).filter(([, { description }]) => !description)).toEqual([]);
});

test('our own course is checked too', async () => {
  expect(accepts('site-yaml', await readFile('content/site.yaml', 'utf8'))).toBe(true);
  expect(accepts('papers-yaml', await readFile('content/papers.yaml', 'utf8'))).toBe(true);
});
