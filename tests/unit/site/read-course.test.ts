import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CourseReader } from '../../../src/site/read/read-course.ts';

let content: string;
const environment = { SOURCE_DATE_EPOCH: '1780800000' };

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'course-'));
});
afterEach(() => rm(content, { recursive: true, force: true }));

const write = async (path: string, text: string | Uint8Array) => {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
};
const reader = () => new CourseReader({ content, output: join(content, '_site'), hasSearch: false });

test('a course has its settings, its lectures and the day of its last change', async () => {
  await write('site.yaml', 'title: Birds\nbase: /vlm/\n');
  await write('lectures/2026-01-02-herons.md', '---\ntitle: Herons\n---\n## Grey\n');
  await write('lectures/deep/egrets.md', '---\ntitle: Egrets\n---\n## White\n');
  await write('lectures/notes.txt', 'not a post');
  const course = await reader().read(environment);
  expect(course.settings).toMatchObject({ title: 'Birds', base: '/vlm/' });
  expect(course.lectures.map(({ slug }) => slug)).toEqual(['herons', 'egrets']);
  expect(course.lastUpdated).toEqual({ iso: '2026-06-07', text: 'June 7, 2026' });
  expect(course.files).toEqual([]);
  expect(course.diagnostics).toEqual([
    {
      rule: 'source/unlinked',
      file: 'content/lectures/notes.txt',
      line: 1,
      message: '1 file is not linked from any page and was not published: lectures/notes.txt.',
      fix:
        'Add to site.yaml\npublish: ["lectures/notes.txt"]\nor, to keep them from readers even if something links to them,\n' +
        'publish: ["!lectures/notes.txt"]',
    },
  ]);
});

test('an empty folder is an empty course', async () => {
  expect(await reader().read(environment)).toMatchObject({ lectures: [], diagnostics: [] });
});

test('a base from the environment takes precedence over that of the file', async () => {
  await write('site.yaml', 'base: /vlm/\n');
  const course = await new CourseReader({ content, output: '', hasSearch: false, base: '/x/' }).read(
    environment,
  );
  expect(course.settings.base).toBe('/x/');
});

test('two posts of one name: the first keeps the address, the second has its date in it', async () => {
  await write('lectures/2025-01-02-herons.md', '---\ntitle: Old\n---\n');
  await write('lectures/2026-01-02-herons.md', '---\ntitle: New\n---\n');
  const { lectures, diagnostics } = await reader().read(environment);
  expect(lectures.map(({ title, slug }) => `${title} ${slug}`)).toEqual([
    'Old herons',
    'New herons-2026-01-02',
  ]);
  expect(diagnostics).toEqual([
    {
      rule: 'source/same-address',
      file: 'content/lectures/2026-01-02-herons.md',
      line: 1,
      message:
        'The post has the same name as content/lectures/2025-01-02-herons.md, which is at /lectures/herons/; it is at /lectures/herons-2026-01-02/.',
      fix: 'To choose its address, add to its front matter\nslug: herons-2026-01-02',
    },
  ]);
});

test('an address is never taken from a post that has it by its own name', async () => {
  await write('lectures/a/herons.md', '---\ntitle: A\n---\n');
  await write('lectures/b/herons.md', '---\ntitle: B\n---\n');
  await write('lectures/c/herons-2.md', '---\ntitle: C\n---\n');
  await write('lectures/d/gulls.md', '---\ntitle: D\nslug: My Terns\n---\n');
  const { lectures } = await reader().read(environment);
  expect(lectures.map(({ slug }) => slug)).toEqual(['herons', 'herons-3', 'herons-2', 'my-terns']);
});

test('bytes that are no UTF-8 are reported, not lost', async () => {
  await write(
    'lectures/herons.md',
    Buffer.concat([
      Buffer.from('---\ntitle: Herons\n---\nbad '),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(' bytes\n'),
    ]),
  );
  const { lectures, diagnostics } = await reader().read(environment);
  expect(lectures).toHaveLength(1);
  expect(diagnostics.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['4 source/encoding']);
});

test('a second read parses only what changed', async () => {
  await write('lectures/a.md', '---\ntitle: A\n---\n');
  await write('lectures/b.md', '---\ntitle: B\n---\n');
  const course = reader();
  const first = await course.read(environment);
  await write('lectures/b.md', '---\ntitle: B, changed\n---\n');
  const second = await course.read(environment);
  expect(second.lectures[0]).toBe(first.lectures[0]);
  expect(second.lectures.map(({ title }) => title)).toEqual(['A', 'B, changed']);
});

test('without git, commit or SOURCE_DATE_EPOCH there is no last change, and a dash for it', async () => {
  await write('lectures/a.md', '---\ntitle: A\n---\nText.\n\n*Updated {{ site.time | date: "%Y" }}.*\n');
  const { lectures, lastUpdated, diagnostics } = await reader().read({});
  expect(lastUpdated).toBeUndefined();
  expect(lectures[0]?.closing).toMatchObject([{ kind: 'prose', html: '<p><em>Updated –.</em></p>\n' }]);
  expect(diagnostics.map(({ line, message }) => [line, message])).toEqual([
    [6, 'This line asks for the day of the last change, which is unknown; readers see a dash.'],
  ]);
});

test('an unknown date is reported once for the course', async () => {
  const text = '---\ntitle: T\n---\n*Updated {{ site.time | date: "%Y" }}.*\n';
  for (const name of ['b', 'a', 'c']) await write(`lectures/${name}.md`, text);
  const { diagnostics } = await reader().read({});
  expect(diagnostics.map(({ file, rule, message }) => [file, rule, message])).toEqual([
    [
      'content/lectures/a.md',
      'liquid/date',
      'This line asks for the day of the last change, which is unknown; readers see a dash. This affects 3 posts in all.',
    ],
  ]);
});

test('a link to a post that readers do not see yet is reported as such, wherever the post will be', async () => {
  await write('lectures/exam.md', '---\ntitle: Exam\ndraft: true\nredirect_from: /quiz/\n---\n');
  await write('pages/answers.md', '---\ntitle: Answers\npublished: false\n---\n');
  await write(
    'lectures/a.md',
    '---\ntitle: A\n---\n[e](exam.md) [f](/lectures/exam/)\n[g](/quiz/) [h](/answers/)\n[[exam]] [[nobody]]\n',
  );
  const { diagnostics } = await reader().read(environment);
  const reported = diagnostics.filter(({ rule }) => rule === 'link/missing-file');
  const message = (file: string) =>
    `It leads to content/${file}, which readers do not see yet; they find nothing there.`;
  expect(reported.map(({ line, message }) => [line, message])).toEqual([
    [4, `${message('lectures/exam.md')} It is the same in 3 more places.`],
    [5, message('pages/answers.md')],
  ]);
  expect(diagnostics.filter(({ rule }) => rule === 'prose/dialect').map(({ line }) => line)).toEqual([6]);
});

test('the diagnostics of what readers do not see are whole sentences', async () => {
  await write('lectures/2026-01-01-a.md', '---\ntitle: A\ndraft: yes\n---\n');
  await write('lectures/2026-06-08-b.md', '---\ntitle: B\n---\n');
  await write('lectures/_drafts/c.md', '---\ntitle: C\n---\n');
  await write('lectures/d.md', '{ "title": "D", "draft": true }\nForty-two.\n');
  await write('lectures/e.md', '---\ntitle: E\nexpiryDate: 2026-01-31\n---\n');
  const course = await reader().read(environment);
  expect(course.lectures).toEqual([]);
  expect(course.diagnostics.map(({ rule, line, message, fix }) => [rule, line, message, fix])).toEqual([
    [
      'source/unpublished',
      3,
      'The post says draft: yes, so readers do not see it; npm start shows it, marked as withheld.',
      'Delete the line to publish it.',
    ],
    [
      'source/scheduled',
      1,
      'The date is 2026-06-08, which is in the future, so readers do not see the post until then; npm start shows it, marked as withheld.',
      'To publish it now, give it an earlier date, or add to site.yaml\nfuture: true',
    ],
    [
      'source/unpublished',
      1,
      'The post is in a folder named _drafts, so readers do not see it; npm start shows it, marked as withheld.',
      'To publish it, move the file out of that folder.',
    ],
    [
      'source/unpublished',
      1,
      'The post says draft: true, so readers do not see it; npm start shows it, marked as withheld.',
      'To publish it, start the file with a front-matter block in the usual form, without this key:\n---\ntitle: Name of the lecture\n---',
    ],
    [
      'source/unpublished',
      3,
      'The post says expiryDate: 2026-01-31, which is past, so readers do not see it any longer; npm start shows it, marked as withheld.',
      'Delete the line, or give it a later date, to publish the post again.',
    ],
  ]);
});

test('two names that are the same to macOS get two addresses', async () => {
  await write('lectures/\u00c5.md', '---\ntitle: One\n---\n');
  await write('lectures/A\u030a.md', '---\ntitle: Two\n---\n');
  await write('lectures/stra\u00dfe.md', '---\ntitle: Three\n---\n');
  await write('lectures/strasse.md', '---\ntitle: Four\n---\n');
  const { lectures, diagnostics } = await reader().read(environment);
  const keys = lectures.map(({ slug }) => slug.normalize('NFC').replace('ß', 'ss'));
  expect(new Set(keys).size).toBe(4);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['source/same-address', 'source/same-address']);
});

test.each([
  ['slug', 'a.md', `title: T\nslug: ${'s'.repeat(400)}`, 3],
  ['slug', 'a.md', `title: T\nslug: ${'視'.repeat(100)}`, 3],
  ['The file name', `${'視'.repeat(80)}.md`, 'title: T', 1],
])(
  'a %s that is too long for an address is cut, and the cut one is what to write',
  async (what, name, yaml, line) => {
    await write(`lectures/${name}`, `---\n${yaml}\n---\n`);
    const { lectures, diagnostics } = await reader().read(environment);
    const slug = lectures[0]?.slug ?? '';
    expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(180);
    expect(diagnostics.filter(({ rule }) => rule === 'front-matter/slug')).toEqual([
      {
        rule: 'front-matter/slug',
        file: `content/lectures/${name}`,
        line,
        message: `${what} is too long for an address; the post is at /lectures/${slug}/.`,
        fix: `slug: ${slug}`,
      },
    ]);
    await write(`lectures/${name}`, `---\ntitle: T\nslug: ${slug}\n---\n`);
    const again = await reader().read(environment);
    expect(again.lectures[0]?.slug).toBe(slug);
    expect(again.diagnostics).toEqual([]);
  },
);

test('a file among the posts that is not Markdown is named once, unless something is made of it', async () => {
  await write('lectures/a.md', '---\ntitle: A\n---\n[Notebook](linked.ipynb)\n');
  for (const file of [
    'q.qmd',
    "it's.Rmd",
    'deep/m.mdx',
    'n.ipynb',
    'r.rst',
    't.tex',
    'linked.ipynb',
    'a.qmd',
  ]) {
    await write(`lectures/${file}`, 'Text.');
  }
  await write('code/n.ipynb', '{}');
  await write('code/t.tex', 'Text.');
  const { diagnostics } = await reader().read(environment);
  const named = diagnostics.filter(({ rule }) => rule === 'source/format');
  expect(named.map(({ file, fix }) => [file.replace('content/lectures/', ''), fix])).toEqual([
    ['deep/m.mdx', "mv 'content/lectures/deep/m.mdx' 'content/lectures/deep/m.md'"],
    ["it's.Rmd", `Rscript -e "knitr::knit('content/lectures/it'\\''s.Rmd', 'content/lectures/it'\\''s.md')"`],
    ['n.ipynb', "jupyter nbconvert --to markdown 'content/lectures/n.ipynb'"],
    ['q.qmd', "quarto render 'content/lectures/q.qmd' --to gfm"],
    ['r.rst', "pandoc 'content/lectures/r.rst' -t gfm -o 'content/lectures/r.md'"],
    ['t.tex', "pandoc 'content/lectures/t.tex' -t gfm -o 'content/lectures/t.md'"],
  ]);
  const others = diagnostics.filter(({ rule }) => rule !== 'source/format');
  expect(others.map(({ message }) => message)).toEqual([
    '1 file is not linked from any page and was not published: code/n.ipynb.',
  ]);
});

test.each([
  ['_posts/', '_posts/2026-01-01-a.md', '_posts/b.qmd'],
  ['the folder itself', 'a.md', 'notes/b.qmd'],
])('posts are found in %s', async (_name, post, foreign) => {
  await write(post, '---\ntitle: A\n---\n');
  await write(foreign, 'Text.');
  await write('_layouts/c.qmd', 'Text.');
  const { diagnostics } = await reader().read(environment);
  expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
    ['source/format', `content/${foreign}`],
  ]);
});

test('posts of any Markdown ending are read, and one of six megabytes is named', async () => {
  const endings = ['md', 'markdown', 'MD', 'mkd', 'mkdn', 'mkdown', 'mdown', 'mdwn'];
  for (const [index, ending] of endings.entries()) {
    await write(`lectures/${index}.${ending}`, `---\ntitle: ${ending}\n---\n`);
  }
  await write('lectures/book.md', `---\ntitle: Book\n---\n${'Words. '.repeat(900_000)}`);
  const { lectures, diagnostics } = await reader().read(environment);
  expect(lectures).toHaveLength(8);
  expect(diagnostics).toEqual([
    {
      rule: 'source/size',
      file: 'content/lectures/book.md',
      line: 1,
      message: 'The file is 6.3 MB; a post can be at most 5 MB. It was not read.',
      fix: 'Split the post, or move the file out of the content folder.',
    },
  ]);
});

test('the heading that is the title is shown as the title alone, and links to it still land', async () => {
  await write('lectures/a.md', '# The *Pinhole* Camera {#pinhole}\n\nLight.\n\n## Lens\n\n# Appendix\n');
  await write('lectures/b.md', '---\ntitle: Said\n---\n# Written\n');
  await write('lectures/c.md', 'Words first.\n\nBirds\n=====\n\nMore.\n');
  await write('lectures/d.md', '# [Linked](https://x.example/)\n');
  await write('lectures/e.md', '<!--\n# To myself\n-->\n# Nests\n');
  await write('lectures/f.md', '<h1 align="center">In HTML</h1>\n\n## Eggs\n');
  await write('lectures/g.md', '<div>\n# no heading\n</div>\n\n# Kept\n');
  const { lectures } = await reader().read(environment);
  const shown = lectures.map(({ title, opening, sections }) => [
    title,
    opening.map((block) => (block.kind === 'anchors' ? block.ids : block.kind)),
    sections.map(({ name }) => name),
  ]);
  expect(shown).toEqual([
    ['The Pinhole Camera', [['pinhole'], 'prose'], ['Lens', 'Appendix']],
    ['Said', [], ['Written']],
    ['Birds', ['prose', ['birds'], 'prose'], []],
    ['Linked', [], ['Linked']],
    ['Nests', ['prose', ['nests']], []],
    ['In HTML', [['in-html']], ['Eggs']],
    ['no heading', ['prose'], ['Kept']],
  ]);
});
