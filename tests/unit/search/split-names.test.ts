import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { mostNames, readNumbers } from '../../../src/search/name-blocks.ts';
import type { PaperOrigin } from '../../../src/search/names.ts';
import { readNames } from '../../../src/search/read-names.ts';
import { splitNames } from '../../../src/search/split-names.ts';
import { parsePost } from '../../../src/site/read/read-course.ts';
import { generateCourse } from '../../bench/generate-course.ts';
import { readVlmCatalogue } from '../../fixtures/vlm-catalogue.ts';

const readCourse = (posts: number) =>
  buildCatalogue(
    generateCourse({ posts, seed: 'split' })
      .filter(({ path }) => path.endsWith('.md'))
      .map(({ path, text }) => parsePost(path, text, { base: '/', language: 'en' }).lecture),
  );

test('a short list is one file', () => {
  const { head, blocks, words } = splitNames(readVlmCatalogue());
  expect(blocks).toEqual([]);
  expect(words).toEqual([]);
  expect(head.blocks).toBeUndefined();
  expect(head.papers.length).toBeGreaterThan(10);
});

test('the list of a course that was edited is that of a course which is read for the first time', () => {
  const posts = generateCourse({ posts: 40, seed: 'edited' }).filter(({ path }) => path.endsWith('.md'));
  const read = ({ path, text }: (typeof posts)[number]) =>
    parsePost(path, text, { base: '/', language: 'en' }).lecture;
  const lectures = posts.map(read);
  const written = new Map<string, PaperOrigin>();
  const split = (of: typeof lectures) => splitNames({ ...buildCatalogue(of), written });
  expect(split(lectures).blocks.length).toBeGreaterThan(1);
  for (const [index, post] of posts.entries()) {
    if (index % 10 > 0) continue;
    const lecture = read({ ...post, text: post.text.replaceAll(/^(#{3,4} )(?=[A-Z])/gm, '$1Little ') });
    lectures[index] = index % 20 > 0 ? lecture : { ...lecture, title: `Edited ${index}` };
    for (const { key } of buildCatalogue([lecture]).papers.slice(0, 5))
      written.set(key, { authors: [`Ada ${index}`] });
    expect(JSON.stringify(split(lectures))).toBe(JSON.stringify(split(structuredClone(lectures))));
  }
});

describe('a long list', () => {
  const catalogue = readCourse(60);
  const { head, blocks, words } = splitNames(catalogue);
  const weigh = (value: unknown) => gzipSync(JSON.stringify(value)).length;
  const hrefs = blocks.map((names) => readNames(names).map(({ href }) => decodeURI(href)));

  test('has every name in one block, and no block too many names for their numbers', () => {
    const all = hrefs.flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((href) => href.startsWith('/models/'))).toHaveLength(catalogue.models.length);
    expect(all.filter((href) => href.startsWith('/papers/'))).toHaveLength(catalogue.papers.length);
    expect(Math.max(...hrefs.map(({ length }) => length))).toBeLessThanOrEqual(mostNames);
  });

  test('has small files, and few', () => {
    expect(weigh(head)).toBeLessThan(3_000);
    for (const file of [...blocks, ...words]) expect(weigh(file)).toBeLessThan(3_500);
    expect(blocks.length + words.length).toBeLessThan(catalogue.models.length / 10);
  });

  test('says how each file begins, in order', () => {
    for (const firsts of [head.blocks?.names ?? [], head.blocks?.words ?? []])
      expect(firsts).toEqual([...new Set(firsts)].sort());
    expect(head.blocks?.names).toHaveLength(blocks.length);
    expect(head.blocks?.words).toHaveLength(words.length);
    const sorted = words.flat().map(([word]) => word);
    expect(sorted).toEqual([...new Set(sorted)].sort());
  });

  test('leads from a word to the blocks of all names that have it, the shortest model first', () => {
    const [, ...packed] = words.flat().find(([word]) => word === 'omni') ?? [''];
    const found = readNumbers(packed).map((number) => Math.floor(number / mostNames));
    const holding = catalogue.models.filter(({ name }) => /\bomni\b/i.test(name));
    expect(holding.length).toBeGreaterThan(10);
    const wanted = holding.map(({ slug }) => hrefs.findIndex((own) => own.includes(`/models/${slug}/`)));
    expect(new Set(found)).toEqual(new Set([...wanted, ...found]));
    const shortest = Math.min(...holding.map(({ name }) => name.length));
    const names = blocks[found[0] ?? -1]?.models.map(({ n }) => n) ?? [];
    expect(names.some((name) => /\bomni\b/i.test(name) && name.length === shortest)).toBe(true);
  });

  test('does not depend on the order of the lectures', () => {
    const again = splitNames(buildCatalogue([...catalogue.lectures].reverse()));
    expect(JSON.stringify([again.blocks, again.words])).toBe(JSON.stringify([blocks, words]));
  });
});
