import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderPage } from '../../../../layouts/render-page.tsx';
import { fileOf } from '../../../../src/pages/addresses.ts';
import type { Page } from '../../../../src/pages/page.ts';
import { noAssets } from '../../../../src/pages/site.ts';
import { nameCode } from '../../../../src/site/cache/code-key.mjs';
import { SiteBuild } from '../../../../src/site/site-build.ts';

const home = process.cwd();
let project = '';
let output = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'pages-'));
  output = join(project, 'site');
  process.chdir(project);
  nameCode('today');
  mkdirSync(output);
  write('site.yaml', 'title: Waders\n');
  write('lectures/one.md', post('One', 'Avocet', '2402.00001'));
  write('lectures/two.md', post('Two', 'Bittern', '2402.00002'));
});
afterEach(() => {
  process.chdir(home);
  nameCode(undefined);
  delete process.env.LECTERN_OVERRIDES;
  rmSync(project, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  const file = join(project, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function post(title: string, name: string, id: string): string {
  return `---\ntitle: ${title}\n---\n\n### ${name}\n\n**Paper:** [${name} in shallow water](https://arxiv.org/abs/${id})\n`;
}

/** Builds the course as a process of its own would, publishes its pages, and names the addresses of those that it printed. */
async function build(): Promise<readonly string[]> {
  const site = new SiteBuild({
    content: join(project, 'content'),
    output,
    published: output,
    hasSearch: false,
  });
  await site.prepare({ SOURCE_DATE_EPOCH: '1770000000' }, async () => noAssets);
  const printed: string[] = [];
  const render = (page: Page) => {
    printed.push(page.address);
    return renderPage(page);
  };
  for (const page of site.pages) {
    const html = site.print(page, render);
    expect(html).toBe(renderPage(page));
    mkdirSync(dirname(join(output, fileOf(page.address))), { recursive: true });
    writeFileSync(join(output, fileOf(page.address)), html);
  }
  site.saveKept();
  return printed;
}

test('a page that says what it said is taken from the published site', async () => {
  expect(await build()).toContain('/lectures/one/');
  expect(await build()).toEqual([]);
});

test('an edit of a text prints the pages that show it, and leaves other lectures alone', async () => {
  await build();
  write('lectures/one.md', `${post('One', 'Avocet', '2402.00001')}\nA sentence more.\n`);
  const printed = await build();
  expect(printed).toEqual(
    expect.arrayContaining(['/lectures/one/', '/lectures/one/slides/', '/models/avocet/']),
  );
  expect(printed).not.toContain('/lectures/two/');
  expect(printed).not.toContain('/models/bittern/');
});

test('a new name prints every lecture, since each may mention it', async () => {
  await build();
  write('lectures/three.md', post('Three', 'Curlew', '2402.00003'));
  expect(await build()).toEqual(expect.arrayContaining(['/lectures/one/', '/lectures/two/']));
});

test.each([
  ['was edited', (file: string) => writeFileSync(file, '<p>Edited</p>')],
  ['is torn', (file: string) => writeFileSync(file, '<!DOCTYPE html>')],
  ['is missing', (file: string) => rmSync(file)],
])('a published page that %s is printed again', async (_, spoil) => {
  await build();
  spoil(join(output, fileOf('/lectures/two/')));
  expect(await build()).toEqual(['/lectures/two/']);
});

test('a build that has nothing to replace keeps no pages', async () => {
  rmSync(output, { recursive: true });
  const all = await build();
  expect(await build()).toEqual(all);
  expect(await build()).toEqual([]);
});

test('other code prints every page', async () => {
  const all = await build();
  nameCode('tomorrow');
  expect(await build()).toEqual(all);
});

test('components of the course print every page, since they may read anything', async () => {
  const all = await build();
  const overrides = join(project, 'overrides');
  mkdirSync(join(overrides, 'layouts'), { recursive: true });
  writeFileSync(join(overrides, 'layouts/paper.tsx'), '');
  process.env.LECTERN_OVERRIDES = overrides;
  expect(await build()).toEqual(all);
});
