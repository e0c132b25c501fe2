import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerByName } from '../../../assets/client/search/answer-by-name.ts';
import { answerList } from '../../../assets/client/search/answer-list.ts';
import { openAllNames } from '../../../assets/client/search/collect-more.ts';
import { findHits } from '../../../assets/client/search/find-hits.ts';
import { createNameSource } from '../../../assets/client/search/load-names.ts';
import { toQuery } from '../../../assets/client/search/plain-query.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { blockAddress, namesAddress, nameWordsAddress } from '../../../src/search/names-addresses.ts';
import { splitNames } from '../../../src/search/split-names.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

/** Enough names for many blocks: birds of invented genera, a paper to each whose title nothing shortens. */
const genera = 'Ardel Botar Cinor Dovan Egrin Fulic Gavir Heron Ixobr Jynor'.split(' ');
const kinds = 'grey river little great marsh reef forest island night sun'.split(' ');
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const birds = genera.flatMap((genus) => kinds.flatMap((kind) => numbers.map((n) => `${genus}-${kind}-${n}`)));
const invent = (seed: number) => `qu${((seed * 7_919_777) % 60_466_169).toString(36)}`;
const post = birds
  .map((bird, place) => {
    const paper = `https://arxiv.org/abs/2${String(101 + (place % 12))}.${String(10_000 + ((place * 6007) % 89_989))}`;
    const lake = [1, 2, 3, 4].map((step) => invent(place * 4 + step)).join(' ');
    return `### ${bird} {.model}\n**Paper:** [The ${bird.replaceAll('-', ' ')} crosses ${lake}](${paper})<br>`;
  })
  .join('\n');
const glowing = 'Feathers that glow before dawn';
const last = `### Zanthal-one {.model}\n**Paper:** [${glowing}](https://arxiv.org/abs/2201.00001)<br>`;
const catalogue = buildCatalogue([lectureOf(`## Birds\n${post}\n${last}`)]);
const written = new Map(
  catalogue.papers.map(({ key }, place) => [
    key,
    { authors: place === 77 ? ['Ada Zwanenburg'] : ['Ola Nordmann'] },
  ]),
);
const { head, blocks, words } = splitNames({ ...catalogue, written });
const titleOf = (place: number) => catalogue.papers[place]?.title ?? '';
const crossing = titleOf(catalogue.papers.findIndex(({ title }) => title.startsWith('The Dovan sun six ')));
const files = new Map<string, unknown>([
  [namesAddress, head],
  ...blocks.map((names, block) => [blockAddress(block), names] as const),
  ...words.map((some, file) => [nameWordsAddress(file), some] as const),
]);

let asked: string[] = [];
beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const file = files.get(address);
    return file ? new Response(JSON.stringify(file)) : new Response('', { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const find = async (typed: string) => {
  const { hits, compared } = await findHits(openAllNames(createNameSource('/')), parseQuery(typed));
  return { names: hits.map(({ entry }) => entry.name), compared: compared.map(({ entry }) => entry.name) };
};

test('the list is in many blocks', () => {
  expect(blocks.length).toBeGreaterThan(10);
  expect(words.length).toBeGreaterThan(2);
});

test.each([
  ['a whole name', 'Gavir-reef-three', 'Gavir-reef-three'],
  ['its beginning, in one word', 'gavirreeft', 'Gavir-reef-two'],
  ['its words, in another order', 'three reef gavir', 'Gavir-reef-three'],
  ['words of a title', 'sun six dovan crosses', crossing],
  ['a form of a word', 'crossing dovan sun six', crossing],
  ['an author', 'zwanenburg', titleOf(77)],
  ['an id', catalogue.papers[5]?.arxiv?.id ?? '', titleOf(5)],
  ['a slip in the first word', 'Fuilc-grey-one', 'Fulic-grey-one'],
  ['a wrong letter', 'Jymor-night-two', 'Jynor-night-two'],
  ['an extra first letter', 'xGavir-sun-five', 'Gavir-sun-five'],
])('%s is found', async (_, typed, name) => {
  expect((await find(typed)).names[0]).toBe(name);
});

test('two that are compared may be in different blocks', async () => {
  const { compared } = await find('difference between Ardel-grey-one and Jynor-sun-seven');
  expect(compared).toEqual(['Ardel-grey-one', 'Jynor-sun-seven']);
});

test('a query loads few of the files, each once, and none for a short list', async () => {
  const names = openAllNames(createNameSource('/'));
  for (const typed of ['Gavir-reef-three', 'gavir reef three', 'gavir reef four'])
    await names.collect(parseQuery(typed));
  expect(asked).toHaveLength(new Set(asked).size);
  expect(asked.length).toBeLessThan(files.size);
  asked = [];
  files.set(namesAddress, { ...head, blocks: undefined });
  await openAllNames(createNameSource('/')).collectNear(parseQuery('gavir reef three'));
  files.set(namesAddress, head);
  expect(asked).toEqual([namesAddress]);
});

test('the words of a query are requested with the first answer, and its blocks only if it is not over', async () => {
  const names = createNameSource('/');
  await answerByName('sun six dovan', {}, { base: '/', names, limit: 6 });
  const early = asked.filter((address) => address.includes('words'));
  expect(early.length).toBeGreaterThan(0);
  let isOver = true;
  const all = openAllNames(names, () => isOver);
  asked = [];
  await all.collect(parseQuery('sun six dovan'));
  expect(asked.filter((address) => !address.includes('words'))).toEqual([]);
  expect(asked.some((address) => early.includes(address))).toBe(false);
  isOver = false;
  await all.collect(parseQuery('sun six dovan'));
  expect(asked.filter((address) => !address.includes('words')).length).toBeGreaterThan(0);
});

test('the best names are there after a few blocks, and with the first answer all words are requested', async () => {
  const names = createNameSource('/');
  await answerByName('sun dovan crosses', {}, { base: '/', names, limit: 6 });
  const all = openAllNames(names);
  asked = [];
  const first = await all.collectFirst(parseQuery('sun dovan crosses'));
  expect(asked.some((address) => address.includes('words'))).toBe(false);
  expect(asked.length).toBeLessThan(5);
  expect(first.filter(({ name }) => name.includes('dovansun')).length).toBeGreaterThan(0);
  await all.collect(parseQuery('sun dovan crosses'));
  expect(asked.length).toBeGreaterThan(4);
});

test('what names only some of a list is no reason to load every name', async () => {
  const names = openAllNames(createNameSource('/'));
  expect(await answerList(parseQuery('models with code for cellars'), { base: '/', names, limit: 6 })).toBe(
    undefined,
  );
  expect(asked.length).toBeLessThan(blocks.length);
});

test.each([
  ['models with code', '/models/?code=yes'],
  ['2022 models with weights', '/models/?year=2022&weights=yes'],
])('a list that a page shows is that page, and no reason to load every name: %s', async (typed, href) => {
  const names = openAllNames(createNameSource('/'));
  const list = await answerList(toQuery(typed), { base: '/', names, limit: 6 });
  expect(list?.groups.map(({ hits }) => hits.map((hit) => hit.href))).toEqual([[href]]);
  expect(asked.length).toBeLessThan(blocks.length);
});

test('a list that no page shows is made of every name', async () => {
  const names = openAllNames(createNameSource('/'));
  const list = await answerList(parseQuery('models without code'), { base: '/', names, limit: 6 });
  expect(list?.groups[0]?.total).toBe(birds.length + 1);
});

test.each(['gavir heron of nowhere', 'oboe bassoon cello gavir'])(
  'a text that is no name loads few files: %s',
  async (typed) => {
    const names = openAllNames(createNameSource('/'));
    await names.collect(parseQuery(typed));
    await names.collectNear(parseQuery(typed));
    expect(asked.length).toBeLessThan(15);
  },
);

test('a short word that is still being typed requests little', async () => {
  await openAllNames(createNameSource('/')).collect(parseQuery('g'));
  expect(asked.filter((address) => address.includes('words'))).toHaveLength(1);
});

test('every name is there for who asks for all', async () => {
  const all = await openAllNames(createNameSource('/')).collectAll();
  expect(new Set(all.map(({ entry }) => entry.href)).size).toBe(all.length);
  expect(all).toHaveLength(catalogue.models.length + catalogue.papers.length + 1);
});

test('what does not load is missing from the answer, and the rest is there', async () => {
  for (const file of words.keys()) files.delete(nameWordsAddress(file));
  expect((await find('Gavir-reef-three')).names[0]).toBe('Gavir-reef-three');
  for (const [file, some] of words.entries()) files.set(nameWordsAddress(file), some);
});

test('who asks for a citation gets the papers about a model, whatever they are called', async () => {
  expect((await find('bibtex of Zanthal-one')).names).toEqual([glowing, 'Zanthal-one']);
});
