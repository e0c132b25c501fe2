import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from './build-site.ts';

let content: string;
let site: Awaited<ReturnType<typeof buildSite>>;

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'look-'));
  await write(
    'site.yaml',
    `title: Birds
logo: assets/logo.svg
favicon: assets/icon.png
accent: "#0b5394"
footer: Spring 2026 <b>
menu: [papers, {text: Forum, href: https://example.org/forum}, {text: Terms, href: /glossary/}]
`,
  );
  await write('assets/logo.svg', svg);
  await write('assets/icon.png', 'png');
  await write('assets/unused.png', 'png');
  await write('custom.css', ':root { --text-m: 1.2rem }\n');
  await write('pages/glossary.md', '---\ntitle: Glossary\n---\nText.\n');
  await write('lectures/week-10.md', '---\ntitle: Week 10\n---\nText.\n');
  await write('lectures/week-2.md', '---\ntitle: Week 2\n---\nText.\n');
  await write('lectures/intro.md', '---\ntitle: What to expect\norder: 1\n---\nText.\n');
  site = await buildSite({ content, base: '/birds/' });
});
afterAll(async () => {
  await site.remove();
  await rm(content, { recursive: true });
});

const read = (path: string) => readFile(join(site.folder, path), 'utf8');

test('a course looks as its settings say, on every page', async () => {
  expect(site.exitCode).toBe(0);
  for (const page of ['index.html', 'lectures/week-2/index.html', 'glossary/index.html']) {
    const html = await read(page);
    expect(html).toContain('<img class="site-logo" src="/birds/assets/logo.svg" alt');
    expect(html).toContain('<link rel="icon" href="/birds/assets/icon.png"');
    expect(html).toContain('Spring 2026 &lt;b>');
    const menu = /<nav class="site-navigation".*?<\/nav>/s.exec(html)?.[0] ?? '';
    expect([...menu.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '/birds/papers/',
      'https://example.org/forum',
      '/birds/glossary/',
    ]);
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href);
    expect(styles.at(-1)).toBe('/birds/custom.css');
    expect(styles.filter((href) => href?.includes('/theme-'))).toHaveLength(1);
  }
  expect(await read('custom.css')).toBe(':root { --text-m: 1.2rem }\n');
  const [theme = ''] = (await readdir(join(site.folder, 'lectern-assets'))).filter((name) =>
    name.startsWith('theme-'),
  );
  expect(await read(`lectern-assets/${theme}`)).toMatch(
    /^:root \{\n {2}--accent: light-dark\(#0b5394, #[\da-f]{6}\);/,
  );
});

test('the pictures of its look are published, and nothing beside them', async () => {
  expect((await readdir(join(site.folder, 'assets'))).sort()).toEqual(['icon.png', 'logo.svg']);
  expect(site.output).toContain('source/unlinked  (guide 1.7)\n  1 file ');
});

test('lectures are in the order that they state, then by their weeks', async () => {
  const titles = ['What to expect', 'Week 2', 'Week 10'];
  const html = await read('lectures/index.html');
  const list = html.slice(html.indexOf('<main'));
  const places = titles.map((title) => list.indexOf(`>${title}<`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((one, other) => one - other)).toEqual(places);
});

test('a logo that is not there stops the build, and names its line', async () => {
  await write('site.yaml', 'title: Birds\nlogo: assets/gone.svg\n');
  const failed = await buildSite({ content });
  await failed.remove();
  expect(failed.exitCode).toBe(1);
  expect(failed.output).toContain('site.yaml:2  error  settings/value');
  expect(failed.output).toMatch(
    /logo: there is no file .*assets\/gone\.svg\.\n {2}Put the picture there, or correct the value of logo\./,
  );
});
