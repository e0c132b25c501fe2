import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../../src/source/front-matter.ts';
import { parseSource } from '../../../src/source/parse-source.ts';
import { postName } from '../../../src/source/post-name.ts';

const read = (yaml: string, path = 'lectures/2026-06-07-grey-herons.md') =>
  parseFrontMatter(parseSource(path, `---\n${yaml}\n---\n`).file, { language: 'en' });

test('a title that is left to the first heading is nothing to report; one that is not text is', () => {
  const titleOf = (block: string) => {
    const { file } = parseSource('lectures/herons.md', `---\n${block}\n---\n# Grey herons\n`);
    const { frontMatter, findings } = parseFrontMatter(file, { language: 'en' });
    return [frontMatter.title, ...findings.map(({ rule }) => rule)];
  };
  expect(titleOf('date: 2026-06-07')).toEqual(['Grey herons']);
  expect(titleOf('title: [A, B]')).toEqual(['Grey herons', 'front-matter/title']);
});

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

test('the front matter of a lecture is read', () => {
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

test('a date in the block takes precedence over the one in the file name; without either there is none', () => {
  expect(read('title: x\ndate: 2026-05-01').frontMatter.date?.iso).toBe('2026-05-01');
  expect(read('title: x', 'lectures/herons.md').frontMatter.date).toBeUndefined();
});

test('what a post says of itself is text, in which entities stand for characters', () => {
  const { frontMatter } = read(
    'title: Sense &amp; act&#58; &lt;b&gt; &nosuch; AT&T\nauthor: A &amp; B, C\ntags: [R&amp;D]\ndescription: Caf&eacute; &#x2014; open',
  );
  expect(frontMatter).toMatchObject({
    title: 'Sense & act: <b> &nosuch; AT&T',
    authors: ['A & B', 'C'],
    tags: ['R&D'],
    description: 'Café — open',
  });
});

test.each(['Title: Herons', 'titel: Herons'])(
  '%s is reported once, with the one repair that it needs',
  (yaml) => {
    const { findings } = read(`${yaml}\nlayout: post`);
    expect(findings).toMatchObject([{ rule: 'front-matter/unknown', fix: 'title: Herons' }]);
  },
);

test('a missing title is the file name', () => {
  expect(read('layout: post').frontMatter.title).toBe('grey herons');
});

test('a date is shown as a day of the course, where it has a time zone', () => {
  const file = parseSource('lectures/x.md', '---\ntitle: x\ndate: 2026-06-07 20:00:00 +0000\n---\n').file;
  expect(parseFrontMatter(file, { language: 'en' }).frontMatter.date?.iso).toBe('2026-06-07');
  const there = { language: 'en', timeZone: 'Asia/Taipei' };
  expect(parseFrontMatter(file, there).frontMatter.date?.iso).toBe('2026-06-08');
});

test('a post that names no author is by the authors of the course', () => {
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

describe('what is shown on many pages has a limit', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `t${at}`).join(', ');
  test.each([
    [
      `title: ${'x'.repeat(301)}`,
      2,
      'title has 301 characters; readers see only the first 300.',
      'Shorten it to 300 characters, and move the rest into the text.',
    ],
    [
      `title: x\ndescription: ${'x'.repeat(2001)}`,
      3,
      'description has 2001 characters; readers see only the first 2000.',
      'Shorten it to 2000 characters, and move the rest into the text.',
    ],
    [
      `title: x\ntags: [${many(1000)}]`,
      3,
      'tags has 1000 names; only the first 50 are used.',
      'Keep at most 50 names under tags, of at most 200 characters each.',
    ],
    [
      `title: x\nauthors: ${many(101)}`,
      3,
      'authors has 101 names; only the first 100 are used.',
      'Keep at most 100 names under authors, of at most 200 characters each.',
    ],
    [
      `title: x\ncategory: ${'x'.repeat(201)}`,
      3,
      'a name in categories has more than 200 characters; it is cut off.',
      'Keep at most 50 names under categories, of at most 200 characters each.',
    ],
    [
      `title: x\nredirect_from: [${many(201)}]`,
      3,
      'redirect_from has 201 addresses; only the first 200 lead to this post.',
      'Keep at most 200 addresses under redirect_from.',
    ],
  ])('%.40s', (yaml, line, message, fix) => {
    expect(read(yaml).findings).toEqual([{ rule: 'front-matter/long', line, message, fix }]);
  });

  test('and is cut there, between two letters', () => {
    const { frontMatter } = read(`title: ${'x'.repeat(299)}𠮷𠮷\ntags: [${many(1000)}]`);
    expect(frontMatter.title).toBe(`${'x'.repeat(299)}…`);
    expect(frontMatter.tags).toHaveLength(50);
    expect(read(`title: ${'x'.repeat(300)}\ntags: [${many(50)}]`).findings).toEqual([]);
  });
});
