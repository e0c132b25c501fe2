import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite } from './build-site.ts';
import { findHtmlFaults } from './find-html-faults.ts';
import { attributeOf, listFiles, type ParsedPage, readPages } from './read-pages.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const fixture = join(root, 'tests/fixtures/jekyll');

/** Where the old site's addresses lead, below the base path. */
const moved = {
  'lecture/2026/05/31/Waders.html': 'lectures/waders/',
  'Terns/': 'lectures/terns/',
  'terns-2024/': 'lectures/terns/',
  'terns-2024.html': 'lectures/terns/',
};

let parent: string;
let imported: string;

/** Runs the command an instructor types. */
const importFixture = (...more: readonly string[]) =>
  run(process.execPath, [join(root, 'src/site/lectern.mjs'), 'import', fixture, ...more], {
    cwd: root,
    env: { ...process.env, LECTERN_CONTENT: imported },
  }).then(({ stdout }) => stdout);

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'jekyll-'));
  imported = join(parent, 'content');
  await importFixture();
});
afterAll(() => rm(parent, { recursive: true, force: true }));

describe.each([
  { name: 'in place at /', base: '/', isImported: false },
  { name: 'in place at /vlm/', base: '/vlm/', isImported: false },
  { name: 'brought, at /', base: '/', isImported: true },
  { name: 'brought, at /vlm/', base: '/vlm/', isImported: true },
])('a Jekyll repository $name', ({ base, isImported }) => {
  let site: BuiltSite;
  let pages: ParsedPage[];

  beforeAll(async () => {
    site = await buildSite({ content: isImported ? imported : fixture, base });
    pages = site.exitCode === 0 ? readPages(site.folder, base) : [];
  });
  afterAll(() => site.remove());

  test('builds, and reports what is wrong', () => {
    expect(site.exitCode).toBe(0);
    const reported = [...site.output.matchAll(/^\S+\/([^\s/]+) {2}warning {2}(\S+)/gm)].map(
      ([, file, rule]) => `${file} ${rule}`,
    );
    expect(reported).toEqual([
      '2025-10-01-gulls.md:3 address/outside',
      '2025-11-01-exam.md:3 source/unpublished',
      '2025-9-3-terns.md:6 address/taken',
      '2026-06-01-Waders.md:18 link/missing-file',
    ]);
  });

  test('old addresses lead to their lectures', () => {
    const redirects = pages.filter(({ html }) => html.includes('http-equiv="refresh"'));
    expect(redirects.map(({ address }) => address.slice(base.length)).sort()).toEqual(
      Object.keys(moved).sort(),
    );
    for (const { address, elements } of redirects) {
      const target = base + moved[address.slice(base.length) as keyof typeof moved];
      const find = (name: string, value: string) =>
        elements.find((element) => attributeOf(element, name) === value);
      expect(attributeOf(find('http-equiv', 'refresh') ?? fail(), 'content')).toBe(`0; url=${target}`);
      expect(attributeOf(find('rel', 'canonical') ?? fail(), 'href')).toBe(target);
      expect(attributeOf(find('name', 'robots') ?? fail(), 'content')).toBe('noindex');
      expect(
        elements.filter(({ tagName }) => tagName === 'a').map((link) => attributeOf(link, 'href')),
      ).toEqual([target]);
      expect(pages.some((page) => page.address === target)).toBe(true);
    }
  });

  test('no list and no index knows the old addresses', () => {
    const lectures = pages.find(({ address }) => address === `${base}lectures/`);
    expect(lectures?.html).not.toContain('Terns/');
    const names = readFileSync(join(site.folder, 'search/names.json'), 'utf8');
    expect(names).not.toContain('.html');
  });

  test('is valid HTML, with one h1 a page', async () => {
    expect(await findHtmlFaults(pages)).toEqual([]);
    for (const { elements, address } of pages)
      expect(
        elements.filter(({ tagName }) => tagName === 'h1'),
        address,
      ).toHaveLength(1);
  });

  test('pictures and links of the course lead to their files', () => {
    const page = pages.find(({ address }) => address === `${base}lectures/waders/`);
    const addresses = page?.elements.flatMap(
      (element) => attributeOf(element, 'src') ?? attributeOf(element, 'href') ?? [],
    );
    for (const path of ['assets/images/heron.png', 'assets/images/白鷺.png', 'assets/waders.pdf']) {
      expect(existsSync(join(site.folder, path))).toBe(true);
      expect(addresses?.some((address) => address.startsWith(base + path))).toBe(true);
    }
    expect(addresses).toContain(`${base}lectures/terns/`);
    expect(addresses).toContain(`${base}lectures/gulls/#herring-gull`);
  });

  test('drafts, unpublished posts and the old site itself are left out', () => {
    const files = listFiles(site.folder);
    expect(files.filter((file) => /exam|skuas|about|site\.css|broken|config/.test(file))).toEqual([]);
    expect(pages.some(({ html }) => html.includes('Forty-two'))).toBe(false);
  });
});

describe('importing a course', () => {
  test('copies it byte for byte, and reports what was done', async () => {
    for (const path of ['2026-06-01-Waders.md', '2025/2025-9-3-terns.md']) {
      expect(readFileSync(join(imported, 'lectures', path))).toEqual(
        readFileSync(join(fixture, '_posts', path)),
      );
    }
    expect(readFileSync(join(imported, 'site.yaml'), 'utf8')).toBe(
      'title: Shorebirds\ndescription: Birds that stand in water.\nauthor: [ Ada Example ]\nlanguage: en\n' +
        'base: /Shorebirds/\nurl: https://riverlab.example\nformerBase: /Shorebirds/\npublish: [ assets/** ]\n',
    );
    const again = await importFixture();
    expect(again).toContain('Imported 4 posts and 3 files');
    expect(again).toContain('0 written, 7 unchanged.');
    expect(again).toContain('_drafts/skuas.md: a draft; move it to content/lectures/ to publish it');
    expect(again).toContain('about.md: a page, not a post');
    expect(again).toContain('_config.yml: the plugin jekyll-birdcalls is not known here');
    expect(again).toContain('_posts/2025-11-01-exam.md: says published: false, so readers do not see it');
  });

  test('never overwrites an edit, unless forced to', async () => {
    const edited = join(imported, 'lectures/2025-10-01-gulls.md');
    await writeFile(edited, '---\ntitle: My gulls\n---\n');
    const again = await importFixture();
    expect(again).toContain('Not overwritten');
    expect(again).toContain('content/lectures/2025-10-01-gulls.md');
    expect(readFileSync(edited, 'utf8')).toContain('My gulls');
    await importFixture('--force');
    expect(readFileSync(edited, 'utf8')).not.toContain('My gulls');
  });
});

test('a plain folder of Markdown builds in place and can be imported', async () => {
  const notes = join(parent, 'notes');
  cpSync(join(fixture, 'assets/images'), join(notes, 'img'), { recursive: true });
  await writeFile(
    join(notes, 'week1.md'),
    '# Week one\n\n![A heron](img/heron.png)\n\nOn to [week two](week2.md#terns).\n',
  );
  await writeFile(join(notes, 'week2.md'), '# Week two\n\n## Terns\n');
  const copy = join(parent, 'copy');
  await run(process.execPath, [join(root, 'src/site/lectern.mjs'), 'import', notes], {
    cwd: root,
    env: { ...process.env, LECTERN_CONTENT: copy },
  });
  for (const [content, picture] of [
    [notes, 'img/heron.png'],
    [copy, 'lectures/img/heron.png'],
  ] as const) {
    const site = await buildSite({ content, base: '/x/' });
    expect(site.exitCode).toBe(0);
    const page = readFileSync(join(site.folder, 'lectures/week1/index.html'), 'utf8');
    expect(page).toContain(`src="/x/${picture}"`);
    expect(page).toContain('href="/x/lectures/week2/#terns"');
    expect(existsSync(join(site.folder, picture))).toBe(true);
    await site.remove();
  }
});

function fail(): never {
  throw new Error('the element is not there');
}
