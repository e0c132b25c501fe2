import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chooseParts, filesOf } from '../../../assets/client/search/choose-parts.ts';
import { choosePartsOfSlips } from '../../../assets/client/search/collect-more.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import { rankClose, rankNames } from '../../../assets/client/search/rank-names.ts';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { partAddress } from '../../../src/search/names-addresses.ts';
import { splitNames } from '../../../src/search/split-names.ts';
import { parsePost } from '../../../src/site/read/read-course.ts';
import { generateCourse } from '../../bench/generate-course.ts';
import { prepareNames } from '../../fixtures/prepare-names.ts';
import { readVlmCatalogue } from '../../fixtures/vlm-catalogue.ts';

const readCourse = (posts: number) =>
  buildCatalogue(
    generateCourse({ posts, seed: 'split' })
      .filter(({ path }) => path.endsWith('.md'))
      .map(({ path, text }) => parsePost(path, text, { base: '/', language: 'en' }).lecture),
  );

test('a short list is one file', () => {
  const { head, parts } = splitNames(readVlmCatalogue());
  expect(parts.size).toBe(0);
  expect(head.parts).toBeUndefined();
  expect(head.papers.length).toBeGreaterThan(10);
});

test('the list of a course that was edited is that of a course which is read for the first time', () => {
  const posts = generateCourse({ posts: 40, seed: 'edited' }).filter(({ path }) => path.endsWith('.md'));
  const read = ({ path, text }: (typeof posts)[number]) =>
    parsePost(path, text, { base: '/', language: 'en' }).lecture;
  const lectures = posts.map(read);
  const authors = new Map<string, readonly string[]>();
  const split = (of: typeof lectures) => splitNames({ ...buildCatalogue(of), authors });
  const format = ({ parts, ...others }: ReturnType<typeof splitNames>) => JSON.stringify([others, ...parts]);
  expect(split(lectures).parts.size).toBeGreaterThan(1);
  for (const [index, post] of posts.entries()) {
    if (index % 10 > 0) continue;
    const lecture = read({ ...post, text: post.text.replaceAll(/^(#{3,4} )(?=[A-Z])/gm, '$1Little ') });
    lectures[index] = index % 20 > 0 ? lecture : { ...lecture, title: `Edited ${index}` };
    for (const { key } of buildCatalogue([lecture]).papers.slice(0, 5)) authors.set(key, [`Ada ${index}`]);
    expect(format(split(lectures))).toBe(format(split(structuredClone(lectures))));
  }
});

describe('a long list', () => {
  const catalogue = readCourse(60);
  const { head, parts } = splitNames(catalogue);
  const keys = head.parts?.flat() ?? [];

  const some = <Item>(items: readonly Item[]) => items.filter((_, index) => index % 6 === 0);

  const ask = (typed: string) => {
    const query = parseQuery(typed);
    const chosen = filesOf(chooseParts(query, keys), head.parts ?? []);
    const loaded = chosen.flatMap((key) => parts.get(key) ?? []);
    const candidates = [head, ...loaded].flatMap(prepareNames);
    return (rankNames(candidates, query)[0] ?? rankClose(candidates, query)[0])?.entry.name;
  };

  test('has a small first file and small parts', () => {
    expect(gzipSync(JSON.stringify(head)).length).toBeLessThan(16_000);
    for (const part of parts.values()) expect(gzipSync(JSON.stringify(part)).length).toBeLessThan(18_000);
    expect(head.parts?.map(([first]) => first)).toEqual([...parts.keys()]);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  test('has few files, and no name twice in one', () => {
    expect(parts.size).toBeLessThan(keys.length / 2);
    for (const { models, papers } of parts.values()) {
      const names = [...models, ...papers].map(({ n, s, a, l }) => [n, s, a, l].join());
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('loads few parts for a query, and finds every paper and model in them', () => {
    for (const { name } of some(catalogue.models)) expect(ask(name)).toBe(name);
    for (const { title, arxiv } of some(catalogue.papers)) {
      expect(chooseParts(parseQuery(title), keys).length).toBeLessThan(8);
      expect(ask(title)).toBe(title);
      if (arxiv) expect(ask(arxiv.id)).toBe(title);
    }
  });

  test('does not depend on the order of the lectures', () => {
    const again = splitNames(buildCatalogue([...catalogue.lectures].reverse()));
    expect(JSON.stringify([...again.parts])).toBe(JSON.stringify([...parts]));
  });
});

test.each([
  ['mini gpt v2', ['mi', 'gp', 'fl'], ['mi']],
  ['visual instruction', ['in', 'vi', 'vis'], ['vis']],
  ['visual instruction', ['in', 'vi', 'visual'], ['visual', 'in']],
  ['l', ['l', 'la', 'le', 'li', 'll'], ['l', 'la', 'le']],
  ['zz', ['la'], []],
  ['', ['la'], []],
])('%s needs, of %o, the parts %o', (typed, parts, chosen) => {
  expect(chooseParts(parseQuery(typed), parts)).toEqual(chosen);
});

test('a typing error may be at the beginning of a word', () => {
  expect(choosePartsOfSlips(parseQuery('alvis'), ['al', 'la', 'vi'])).toEqual(['la']);
  expect(choosePartsOfSlips(parseQuery('al'), ['al', 'la'])).toEqual([]);
});

test('a part has a plain file name, whatever it begins with', () => {
  expect(partAddress('ll')).toBe('/search/names-6c-6c.json');
  expect(partAddress('機')).toBe('/search/names-6a5f.json');
});
