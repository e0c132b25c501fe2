import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findRecords } from '../../../assets/client/search/find-records.ts';
import { findSections } from '../../../assets/client/search/find-sections.ts';
import type { Pagefind } from '../../../assets/client/search/pagefind.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import type { Hit } from '../../../assets/client/search/results.ts';
import type { IndexFile } from '../../../src/search/index-files.ts';
import { closeSearch } from '../../../src/search/pagefind-service.ts';
import { buildRecords } from '../../../src/search/records.ts';
import { buildIndex } from '../../../src/search/write-index.ts';
import { type StaticServer, startStaticServer } from '../../../src/site/static-server.ts';
import { readVlmCatalogue } from '../../fixtures/vlm-catalogue.ts';
import { papers, systems } from '../../fixtures/vlm-queries.ts';

const records = buildRecords(readVlmCatalogue());

const page = (url: string, body: string) => ({
  url,
  html: `<!doctype html><html lang="zh-Hant"><body><header>Masthead</header><main><nav>Outline</nav>${body}</main><footer>Colophon</footer></body></html>`,
});

const pages = [
  page(
    '/lectures/waders/',
    `<h1>Waders</h1><p>Birds that walk in water.</p>
     <section><h2 id="heron">Heron</h2><p>The heron waits &lt;quietly&gt; for fish.</p>
     <table><tr><th>Wing</th><th>Span</th></tr></table></section>
     <section><h2 id="egret">Egret<a class="heading-link" href="#egret">anchor</a></h2><p>An egret is tuned to the tide.</p></section>`,
  ),
  page('/lectures/鷺/', '<h1>鷺</h1><section><h2 id="夜鷺">夜鷺</h2><p>Night heron sleeps.</p></section>'),
];

const text = (files: readonly IndexFile[], path: string) =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

afterAll(closeSearch);

describe('the files', () => {
  let files: IndexFile[];
  beforeAll(async () => {
    files = await buildIndex(records, pages, 'en');
  });

  test('hold every record and page, in one language', () => {
    const { languages } = JSON.parse(text(files, 'pagefind-entry.json'));
    expect(Object.keys(languages)).toEqual(['en']);
    expect(languages.en.page_count).toBe(systems.length + papers.length + pages.length);
  });

  test('are those that our pages ask for, and no interface of Pagefind', () => {
    const scripts = files.map(({ path }) => path).filter((path) => !/\.pf_[a-z]+$/.test(path));
    expect(scripts).toEqual(['pagefind-entry.json', 'pagefind.js', 'wasm.en.pagefind']);
  });

  test('are the same for the same input in any order', async () => {
    expect(await buildIndex([...records].reverse(), [...pages].reverse(), 'en')).toEqual(files);
  });

  test('are none for a course without lectures', async () => {
    expect(await buildIndex([], [], 'en')).toEqual([]);
  });

  test('are made in any language', async () => {
    const chinese = await buildIndex(records, pages, 'zh-Hant');
    expect(chinese.map(({ path }) => path)).toContain('wasm.unknown.pagefind');
  });
});

describe('a failure', () => {
  test('two records of one address stop the build', async () => {
    const [first] = records;
    const twice = first ? [first, first] : [];
    await expect(buildIndex(twice, [], 'en')).rejects.toThrow(
      'Search index: 2 records and pages went in and 1 came out. Two of them share an address.',
    );
  });
});

describe('in Pagefind itself', () => {
  let folder: string;
  let server: StaticServer;
  let pagefind: Pagefind;
  const titles = (hits: readonly Hit[]) =>
    hits.map(({ title }) => title.map((segment) => segment.text).join(''));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-index-'));
    for (const { path, bytes } of await buildIndex(records, pages, 'en')) {
      const file = join(folder, 'pagefind', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    server = await startStaticServer({ folder, base: '/vlm/', port: 0 });
    const module = await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href);
    pagefind = module.createInstance({ basePath: `${server.address}pagefind/`, baseUrl: '/vlm/' });
  });

  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  test.each(systems)('%s is the first model', async (name, section) => {
    const [models] = await findRecords(pagefind, parseQuery(name), '/vlm/', 6);
    expect(models?.hits[0]?.href).toBe(`/vlm/lectures/vision-language-models/#${section}`);
  });

  test.each(papers)('%s is the first paper', async (title, arxiv) => {
    for (const typed of [title, arxiv]) {
      const groups = await findRecords(pagefind, parseQuery(typed), '/vlm/', 6);
      expect(titles(groups.at(-1)?.hits ?? [])[0]).toBe(title);
    }
  });

  test('a section is found by its words, with its address and the words around', async () => {
    const [hit] = await findSections(pagefind, 'quietly');
    expect(hit).toMatchObject({
      href: '/vlm/lectures/waders/#heron',
      facts: ['Waders'],
      title: [{ text: 'Heron' }],
    });
    expect(hit?.excerpt?.map((segment) => segment.text).join('')).toContain('waits <quietly> for');
  });

  test('a heading is its words alone, and other forms of a word are found', async () => {
    expect(titles(await findSections(pagefind, 'tuning'))).toEqual(['Egret']);
  });

  test('words in cells of a table do not run into each other', async () => {
    expect(titles(await findSections(pagefind, 'span'))).toEqual(['Heron']);
  });

  test('sections of several lectures, those first that hold most of the words', async () => {
    expect(titles(await findSections(pagefind, 'night heron'))).toEqual(['夜鷺']);
    expect(await findSections(pagefind, 'heron')).toHaveLength(2);
  });

  test('a Chinese address is encoded once', async () => {
    const [hit] = await findSections(pagefind, 'sleeps');
    expect(decodeURI(hit?.href ?? '')).toBe('/vlm/lectures/鷺/#夜鷺');
  });

  test.each(['masthead', 'colophon', 'outline', 'anchor', 'hermit', 'waterfall'])(
    '%s is not found',
    async (word) => {
      expect(await findSections(pagefind, word)).toEqual([]);
    },
  );
});
