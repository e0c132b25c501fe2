import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FoundSection } from '../../../assets/client/search/find-sections.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import { createTextSearch, type TextSearch } from '../../../assets/client/search/text-search.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { cutPage } from '../../../src/search/cut-text.ts';
import { learnVariants } from '../../../src/search/fold.ts';
import type { IndexFile } from '../../../src/search/index-files.ts';
import { closeSearch } from '../../../src/search/pagefind-service.ts';
import { writeIndexFiles } from '../../../src/search/write-index-files.ts';
import { type StaticServer, startStaticServer } from '../../../src/site/serve/static-server.ts';

const page = (address: string, body: string) =>
  cutPage({
    address,
    html: `<!doctype html><html lang="zh-Hant"><body><header>Masthead</header><main><nav>Outline</nav>${body}</main><footer>Colophon</footer></body></html>`,
  });

const pages = [
  ...page(
    '/lectures/waders/',
    `<h1>Waders</h1><p class="byline"><span>Lin</span><time>Monsoon</time></p><p>Birds that walk in water.</p>
     <section><h2 id="heron">Heron</h2><p>The heron waits &lt;quietly&gt; for fish.</p>
     <ul class="cards"><li class="card"><span class="card-label">Paper</span><div><a class="card-title" href="https://arxiv.org/abs/2304.08485">On Waiting</a><p class="card-source">arXiv 2304.08485</p></div><p class="card-links"><a href="https://arxiv.org/pdf/2304.08485">Postscript</a></p></li></ul>
     <table><tr><th>Wing</th><th>Span</th></tr></table></section>
     <section><h2 id="egret">Egret<a class="heading-link" href="#egret">anchor</a></h2><p>An egret is tuned to the tide.</p></section>`,
  ),
  ...page(
    '/lectures/鷺/',
    '<h1>鷺</h1><section><h2 id="夜鷺">夜鷺</h2><p>Night heron sleeps.</p><p>牠在水邊等魚。</p></section>',
  ),
  ...page(
    '/lectures/nests/',
    `<h1>Nests</h1><section><h2 id="connector">Connector</h2><p>What is between branch and nest.</p></section>
     <section><h2 id="twigs">Twigs</h2><p>Glue of saliva is between branch and twig, or mud.</p></section>`,
  ),
];

const text = (files: readonly IndexFile[], path: string) =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

afterAll(closeSearch);

describe('the files of the index', () => {
  let files: IndexFile[];
  beforeAll(async () => {
    files = await buildIndex(pages, 'en');
  });

  test('hold every lecture, in one language', () => {
    const { languages } = JSON.parse(text(files, 'pagefind-entry.json'));
    expect(Object.keys(languages)).toEqual(['en']);
    expect(languages.en.page_count).toBe(pages.length);
  });

  test('are those that our pages ask for, and no interface of Pagefind', () => {
    const scripts = files.map(({ path }) => path).filter((path) => !/\.pf_[a-z]+$/.test(path));
    expect(scripts).toEqual([
      'pagefind-entry.json',
      'pagefind.js',
      'wasm.en.pagefind',
      'sections/index.deflate',
      'sections/terms-0.deflate',
      'sections/text-0.deflate',
      'sections/text-1.deflate',
      'sections/text-2.deflate',
    ]);
  });

  test('are the same for more lectures than are sent at a time', async () => {
    const many = Array.from({ length: 140 }, (_, index) =>
      page(`/lectures/${index}/`, `<h1>Bird ${index}</h1><p>Number ${index}.</p>`),
    ).flat();
    expect(await buildIndex(many, 'en')).toEqual(await buildIndex(many, 'en'));
  });

  test('are small pieces, of which a search loads one for each word', async () => {
    const words = Array.from({ length: 6000 }, (_, index) => `bird${index}`).join(' ');
    const pieces = (await buildIndex(page('/lectures/long/', `<h1>Long</h1><p>${words}</p>`))).filter(
      ({ path }) => path.startsWith('sections/terms-'),
    );
    expect(pieces.length).toBeGreaterThan(2);
  });

  test('are a single one for a course without lectures, so that a search is answered with nothing', async () => {
    const files = await buildIndex([], 'en');
    expect(files.map(({ path }) => path)).toEqual(['sections/index.deflate']);
    const folder = await mkdtemp(join(tmpdir(), 'lectern-index-'));
    await writeIndexFiles(join(folder, 'pagefind'), files);
    const server = await startStaticServer({ folder, base: '/', port: 0 });
    const text = createTextSearch(server.address, async (address) => {
      throw new Error(`${address} is not part of this site.`);
    });
    expect(await text.findSections(parseQuery('heron'))).toEqual([]);
    expect(await text.findNearest(parseQuery('heron'))).toEqual([]);
    await server.close();
    await rm(folder, { recursive: true });
  });

  test('are made in any language', async () => {
    const chinese = await buildIndex(pages, 'zh-Hant');
    expect(chinese.map(({ path }) => path)).toContain('wasm.unknown.pagefind');
  });
});

describe('a search of the files', () => {
  let folder: string;
  let server: StaticServer;
  let text: TextSearch;
  const find = async (typed: string) => (await text.findSections(parseQuery(typed))).map(({ hit }) => hit);
  const titlesOf = (found: readonly FoundSection[]) =>
    found.map(({ hit }) => hit.title.map((segment) => segment.text).join(''));
  const titles = async (typed: string) => titlesOf(await text.findSections(parseQuery(typed)));
  const nearest = async (typed: string) => titlesOf(await text.findNearest(parseQuery(typed)));

  beforeAll(async () => {
    learnVariants('鷺鹭');
    folder = await mkdtemp(join(tmpdir(), 'lectern-index-'));
    await writeIndexFiles(join(folder, 'pagefind'), await buildIndex(pages, 'en'));
    server = await startStaticServer({ folder, base: '/vlm/', port: 0 });
    text = createTextSearch(
      server.address,
      () => import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href),
    );
  });

  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  test('finds a section by its words, with its address and the words around them', async () => {
    const [hit] = await find('quietly');
    expect(hit).toMatchObject({
      href: `${server.address}lectures/waders/#heron`,
      facts: ['Waders'],
      title: [{ text: 'Heron' }],
    });
    expect(hit?.excerpt?.map((segment) => segment.text).join('')).toContain('waits <quietly> for');
  });

  test('finds a heading by its words alone, and other forms of a word', async () => {
    expect(await titles('tuning')).toEqual(['Egret']);
  });

  test('finds a section by what somebody means by it, below those that hold the words', async () => {
    expect(await titles('glue between branch')).toEqual(['Twigs', 'Connector']);
    expect((await titles('bridge between nest'))[0]).toBe('Connector');
    // Nothing of what is shown was said of it.
    expect(JSON.stringify(await find('bridge between nest'))).not.toMatch(/bridge/i);
  });

  test.each([
    ['heron sandpiper', ['sandpiper']],
    ['herons', []],
    ['heron sand', ['sand']],
    ['heron twi', []],
    ['等魚鵜鶘', ['鵜鶘']],
  ])('says which words of %s are nowhere', async (typed, missing) => {
    expect(await text.findMissing(parseQuery(typed))).toEqual(missing);
  });

  test.each([
    ['the title of a paper', 'on waiting'],
    ['its id', '2304.08485'],
    ['a cell of a table', 'span'],
  ])('finds the section of %s', async (_, words) => {
    expect(await titles(words)).toEqual(['Heron']);
  });

  test('does not join the words of neighbours', async () => {
    expect(await titles('monsoon')).toEqual(['Waders']);
  });

  test('finds sections of several lectures, those first that hold most of the words', async () => {
    expect(await titles('night heron')).toEqual(['夜鷺']);
    expect(await find('heron')).toHaveLength(2);
  });

  test('finds a part of a Chinese word, in either spelling, and shows the sentence as it was written', async () => {
    const [hit] = await find('夜鹭');
    expect(hit?.title).toEqual([{ text: '夜鷺', isMarked: true }]);
    const [sentence] = await find('水邊');
    expect(
      sentence?.excerpt?.map((segment) => (segment.isMarked ? `[${segment.text}]` : segment.text)).join(''),
    ).toBe('Night heron sleeps. 牠在[水邊]等魚。');
    expect(await find('魚等')).toEqual([]);
  });

  test('finds only what holds the words in quotes', async () => {
    expect(await titles('"waits for"')).toEqual([]);
    expect(await titles('"heron waits"')).toEqual(['Heron']);
  });

  test('is content with most of a long text, where nothing holds all of it', async () => {
    expect(await titles('heron waits for crocodiles quietly')).toEqual(['Heron']);
  });

  test('encodes a Chinese address once', async () => {
    const [hit] = await find('sleeps');
    expect(decodeURI(hit?.href ?? '')).toBe(`${server.address}lectures/鷺/#夜鷺`);
  });

  test.each(['masthead', 'colophon', 'outline', 'anchor', 'postscript', 'hermit', 'waterfall'])(
    'does not find %s',
    async (word) => {
      expect(await find(word)).toEqual([]);
      expect(await nearest(word)).toEqual([]);
    },
  );

  test('leaves out what the course does not know where the rest says enough', async () => {
    expect(await titles('sleeping crocodile')).toEqual([]);
    expect(await nearest('sleeping crocodile')).toEqual(['夜鷺']);
    expect(await nearest('crocodiles in green water')).toEqual([]);
  });

  test('finds a form that only Pagefind knows', async () => {
    expect(await nearest('monsoonness')).toEqual(['Waders']);
  });
});
