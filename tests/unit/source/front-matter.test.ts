import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../../src/source/front-matter.ts';
import { parseSource } from '../../../src/source/parse-source.ts';
import { postName } from '../../../src/source/post-name.ts';

const read = (yaml: string, path = 'lectures/2026-06-07-grey-herons.md') =>
  parseFrontMatter(parseSource(path, `---\n${yaml}\n---\n`).file, { language: 'en' });

describe('lists in every spelling', () => {
  test.each([
    ['author: Ada', ['Ada']],
    ['author: [Ada, Ben]', ['Ada', 'Ben']],
    ['authors: Ada, Ben', ['Ada', 'Ben']],
    ['author: Ada\nauthors: [Ada, Ben]', ['Ada', 'Ben']],
    ['author:', []],
    ['author: ["Ada, of the marsh"]', ['Ada, of the marsh']],
  ])('%s', (yaml, authors) => expect(read(`title: x\n${yaml}`).frontMatter.authors).toEqual(authors));
});

test.each([
  ['lang: zh_tw', 'zh-TW'],
  ['language: ZH-hant', 'zh-Hant'],
  ['lang: Chinese (Taiwan)', undefined],
])('%s', (yaml, language) => expect(read(`title: x\n${yaml}`).frontMatter.language).toBe(language));

test('what the lecture carries', () => {
  const { frontMatter, findings } = read(
    'title: Herons\ncategory: [Lecture]\ntags: [birds]\ndescription: All of them\nlang: zh-Hant',
  );
  expect(frontMatter).toEqual({
    title: 'Herons',
    authors: [],
    categories: ['Lecture'],
    tags: ['birds'],
    description: 'All of them',
    language: 'zh-Hant',
    date: { iso: '2026-06-07', text: '2026年6月7日' },
    oldAddresses: [],
  });
  expect(findings).toEqual([]);
});

test('a date in the block goes before the one of the file name; without either there is none', () => {
  expect(read('title: x\ndate: 2026-05-01').frontMatter.date?.iso).toBe('2026-05-01');
  expect(read('title: x', 'lectures/herons.md').frontMatter.date).toBeUndefined();
});

test('a missing title is the file name', () => {
  expect(read('layout: post').frontMatter.title).toBe('grey herons');
});

test('a date is shown as a day of the course, where it has a time zone', () => {
  const file = parseSource('lectures/x.md', '---\ntitle: x\ndate: 2026-06-07 20:00:00 +0000\n---\n').file;
  expect(parseFrontMatter(file, { language: 'en' }).frontMatter.date?.iso).toBe('2026-06-07');
  const there = { language: 'en', timeZone: 'Asia/Taipei' };
  expect(parseFrontMatter(file, there).frontMatter.date?.iso).toBe('2026-06-08');
});

test('a post that names nobody is by the authors of the course', () => {
  const file = parseSource('lectures/x.md', '---\ntitle: x\n---\n').file;
  expect(parseFrontMatter(file, { language: 'en', author: ['Ada'] }).frontMatter.authors).toEqual(['Ada']);
});

test('numbers are titles too', () => {
  expect(read('title: 2026').frontMatter.title).toBe('2026');
});

test.each([
  ['lectures/2026-06-07-VLM.md', 'VLM'],
  ['lectures/deep/vlm.markdown', 'vlm'],
  ['lectures/2026-06-07-.md', '2026-06-07-'],
])('%s is named %s', (path, name) => expect(postName(path)).toBe(name));
