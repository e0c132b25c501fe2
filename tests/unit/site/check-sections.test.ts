import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CourseReader } from '../../../src/site/read/read-course.ts';

let content: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'sections-'));
});
afterEach(() => rm(content, { recursive: true, force: true }));

async function read(files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), path.endsWith('.md') ? `---\ntitle: T\n---\n${text}` : text);
  }
  const reader = new CourseReader({ content, output: join(content, '_site'), hasSearch: false });
  const { diagnostics } = await reader.read({ SOURCE_DATE_EPOCH: '1780800000' });
  return diagnostics.filter(({ rule }) => rule === 'link/missing-section');
}

const places = [
  '## Wading birds',
  '### Grey heron {#grey}',
  '![A heron](https://birds.example/heron.png)',
  '<p id="feather">a</p> <a name="beak"></a>',
  'Said[^1]. {#said}',
  '## 3. 涉禽 `Code`',
  '### Paper',
  '[A](https://arxiv.org/abs/2203.01234)',
  '<details id="more"><summary>M</summary>\n\n#### Within\n\n</details>',
  '[^1]: So.',
].join('\n\n');

const known = [
  'wading-birds grey feather beak said 3-涉禽-code paper within more figure-grey-1 fn:1 fnref:1 top Content Cite',
  ':~:text=heron',
  '3-%E6%B6%89%E7%A6%BD-code',
].flatMap((line) => line.split(' '));

test.each(known)('#%s is found from its own lecture, another one and a page', async (id) => {
  const links = `\n\n[x](#${id}) <a href="#${id}">y</a>`;
  const others = `[x](birds.md#${id}) [y](../lectures/birds.md#${id}) [z](/lectures/birds/#${id})`;
  expect(
    await read({ 'lectures/birds.md': places + links, 'lectures/b.md': others, 'pages/glossary.md': others }),
  ).toEqual([]);
});

test('a missing section is reported with the nearest id, and pasting that fixes it', async () => {
  const birds = `${places}\n\n[a](#Wading-Birds)\n[b](#gray)\n[c](#涉禽-code) and <a href="#wading">d</a>\n`;
  const reported = await read({
    'lectures/birds.md': birds,
    'lectures/b.md':
      '## B\n\nText [a](birds.md#wading_birds),\n[b](/lectures/birds/#nosuch) and [c](#nosuch).\n',
  });
  expect(reported.map(({ file, line, message, fix }) => [`${file}:${line}`, message, fix])).toEqual([
    [
      'content/lectures/b.md:6',
      'Nothing in content/lectures/birds.md has the id "wading_birds"; readers who follow the link land at its beginning.',
      'birds.md#wading-birds',
    ],
    [
      'content/lectures/b.md:7',
      'Nothing in content/lectures/birds.md has the id "nosuch"; readers who follow the link land at its beginning.',
      'Correct the id, or give it to the heading that is meant: ## Heading {#nosuch}',
    ],
    [
      'content/lectures/b.md:7',
      'Nothing on this page has the id "nosuch"; readers who follow the link stay where they are.',
      'Correct the id, or give it to the heading that is meant: ## Heading {#nosuch}',
    ],
    ...[
      [28, 'Wading-Birds', '#wading-birds'],
      [29, 'gray', '#grey'],
      [30, 'wading', '#wading-birds'],
      [30, '涉禽-code', '#3-涉禽-code'],
    ].map(([line, id, fix]) => [
      `content/lectures/birds.md:${line}`,
      `Nothing on this page has the id "${id}"; readers who follow the link stay where they are.`,
      fix,
    ]),
  ]);
  const repaired = reported.reduce(
    (text, { message, fix }) => text.replace(new RegExp(`#${/id "(.*?)"/.exec(message)?.[1]}(?=[)"])`), fix),
    birds,
  );
  expect(
    await read({ 'lectures/birds.md': repaired, 'lectures/b.md': '## B {#nosuch}\n\n[c](#nosuch)' }),
  ).toEqual([]);
});

test('chapters of one text know each other’s ids, and a page without known ids is left alone', async () => {
  const reported = await read({
    'guide/1-a.md': '## One\n\n[two](#two) [no](#three)\n',
    'guide/2-b.md': '## Two\n\n[one](1-a.md#one)\n',
    'lectures/a.md':
      '## A\n\n[m](/models/#x) [p](notes.pdf#page=3) [q](nosuch.md#x) [r](https://a.example/#x) ![s](p.svg#x) `[t](#t)`\n',
    'lectures/notes.pdf': 'x',
    'lectures/p.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  expect(reported.map(({ file, message }) => [file, message])).toEqual([
    [
      'content/guide/1-a.md',
      'Nothing on this page has the id "three"; readers who follow the link stay where they are.',
    ],
  ]);
});

test('a place that every page has itself is not what an author means', async () => {
  const reported = await read({
    'lectures/birds.md': '[a](#outlines)\n[b](#contents)\n\n## Content\n\nHerons.\n',
  });
  expect(reported.map(({ fix }) => fix)).toEqual([
    'Correct the id, or give it to the heading that is meant: ## Heading {#outlines}',
    '#content',
  ]);
});
