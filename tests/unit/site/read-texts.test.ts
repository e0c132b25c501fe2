import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Course, CourseReader } from '../../../src/site/read/read-course.ts';

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'texts-'));
  await write('lectures/herons.md', '---\ntitle: Herons\n---\n## Grey\n[A wader](/glossary/#wader) wades.\n');
});
afterEach(() => rm(content, { recursive: true, force: true }));

const write = async (path: string, text: string) => {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
};
const read = (): Promise<Course> =>
  new CourseReader({ content, output: '', hasSearch: false, base: '/vlm/' }).read({});
const found = ({ texts }: Course) => texts.map(({ address, text }) => `${address} ${text.title}`);

test('a page has its file name as address, and lectures and pages link to each other', async () => {
  await write(
    'pages/glossary.md',
    '---\ntitle: Words\n---\n## Wader\nSee [Grey](../lectures/herons.md#grey).\n',
  );
  const course = await read();
  expect(found(course)).toEqual(['/glossary/ Words']);
  expect(course.diagnostics).toEqual([]);
  expect(JSON.stringify(course.texts)).toContain('/vlm/lectures/herons/#grey');
  expect(JSON.stringify(course.lectures)).toContain('/vlm/glossary/#wader');
});

test('without the page its link is reported', async () => {
  expect((await read()).diagnostics.map(({ rule }) => rule)).toEqual(['link/missing-file']);
});

test('the chapters of the guide are one text, with the front matter of the first', async () => {
  await write('guide/1.md', '---\ntitle: How to\ndescription: All of it.\n---\n## One\n');
  await write('guide/2.md', '---\ntitle: More\n---\n## Two\n[Lost](nowhere.md)\n');
  const { texts, diagnostics } = await read();
  expect(texts.map(({ address, text }) => [address, text.title, text.sections.length])).toEqual([
    ['/guide/', 'How to', 2],
  ]);
  expect(diagnostics.map(({ file, line }) => `${file}:${line}`)).toContain('content/guide/2.md:5');
});

test('an address that the site or another page has is left to it', async () => {
  await write('pages/glossary.md', '---\ntitle: A\n---\n## Wader\n');
  await write('pages/models.md', '---\ntitle: B\n---\n');
  await write('pages/words.md', '---\ntitle: C\nslug: glossary\n---\n');
  const course = await read();
  expect(found(course)).toEqual(['/glossary/ A', '/models-2/ B', '/glossary-2/ C']);
  expect(course.diagnostics).toMatchInlineSnapshot(`
    [
      {
        "file": "content/pages/models.md",
        "fix": "To choose its address, add to its front matter
    slug: models-2",
        "line": 1,
        "message": "Another page of the site is at /models/; this one is at /models-2/.",
        "rule": "source/same-address",
      },
      {
        "file": "content/pages/words.md",
        "fix": "To choose its address, add to its front matter
    slug: glossary-2",
        "line": 3,
        "message": "Another page of the site is at /glossary/; this one is at /glossary-2/.",
        "rule": "source/same-address",
      },
    ]
  `);
});

test('a page that is not published has no page', async () => {
  await write('pages/glossary.md', '---\ntitle: A\npublished: false\n---\n');
  const course = await read();
  expect(found(course)).toEqual([]);
  expect(course.diagnostics.map(({ rule }) => rule)).toContain('source/unpublished');
});

test('notes of all chapters are below the one text, with ids that no two of them share', async () => {
  await write('guide/1.md', '---\ntitle: How to\n---\n## One\nWades[^1].\n\n[^1]: Knee-deep.\n');
  await write('guide/2.md', '---\ntitle: More\n---\n## Two\nWaits[^1].\n\n[^1]: For hours.\n');
  const guide = (await read()).texts.find(({ address }) => address === '/guide/');
  expect(guide?.text.footnotes?.map(({ id, references }) => [id, ...references])).toEqual([
    ['fn:1:1', 'fnref:1:1'],
    ['fn:2:1', 'fnref:2:1'],
  ]);
});
