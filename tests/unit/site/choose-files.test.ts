import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CourseReader } from '../../../src/site/read/read-course.ts';

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'files-'));
});
afterEach(() => rm(content, { recursive: true, force: true }));

const write = async (path: string, text = 'x') => {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
};
const post = (body: string, front = '') => `---\ntitle: A\n${front}---\n${body}\n`;
const read = (showsWithheld = false) =>
  new CourseReader({ content, output: join(content, '_site'), hasSearch: false, showsWithheld }).read({
    SOURCE_DATE_EPOCH: '1780800000',
  });

test('what a page links to or shows is published, however the link is written', async () => {
  const linked = {
    'img/a.png': '![](../img/a.png)',
    'img/b.png': '<img src="/img/b.png">',
    'img/c.mp4': '<video controls src="../img/c.mp4" poster="../img/d.png"></video>',
    'hw/e.pdf': 'See [e](/hw/e.pdf#page=2).',
    'hw/f.txt': '<a href="../hw/f.txt">f</a>',
    'hw/g h.txt': '[g](<../hw/g h.txt>)',
    'hw/白鷺.txt': '[h](../hw/%E7%99%BD%E9%B7%BA.txt)',
    'hw/i.txt': '[i]\n\n[i]: ../hw/i.txt',
    'hw/j.txt': '[j](https://birds.example/vlm/hw/j.txt)',
    'hw/k.txt': '[k](http://old.example/Shorebirds/hw/k.txt)',
    'hw/l.txt': '[l]({{ site.baseurl }}/hw/l.txt)',
    'hw/m.txt': 'A note[^1].\n\n[^1]: [m](../hw/m.txt)',
    'hw/n.txt': '| a | b |\n|---|---|\n| [n](../hw/n.txt) | c |',
    'lectures/o.png': '![](o.png)',
  };
  await write('site.yaml', 'url: https://birds.example\nbase: /vlm/\nformerBase: /Shorebirds/\n');
  for (const path of Object.keys(linked)) await write(path);
  await write('img/d.png');
  await write('lectures/a.md', post(Object.values(linked).join('\n\n')));
  const { files, diagnostics } = await read();
  expect(files).toEqual([...Object.keys(linked), 'img/d.png'].sort());
  expect(diagnostics).toEqual([]);
});

test('what nothing links to is not published, and the report counts it', async () => {
  await write('lectures/a.md', post('`hw/solution.txt`, https://else.example/hw/solution.txt'));
  await write('lectures/b.md', post('[s](../hw/solution.txt)', 'draft: true\n'));
  for (const path of ['hw/solution.txt', 'hw/b.txt', 'hw/c.txt', 'gen.py']) await write(path);
  const { files, diagnostics } = await read();
  expect(files).toEqual([]);
  expect(diagnostics.filter(({ rule }) => rule === 'source/unlinked')).toMatchObject([
    {
      file: 'content/gen.py',
      message:
        '4 files are not linked from any page and were not published: gen.py, hw/b.txt, hw/c.txt, 1 more.',
      fix: expect.stringContaining('publish: ["gen.py", "hw/**"]'),
    },
  ]);
  expect((await read(true)).files).toEqual(['hw/solution.txt']);
});

test('either line that the report offers to paste settles it', async () => {
  await write('lectures/a.md', post('Text.'));
  for (const path of ['hw/a [1].txt', 'hw/b.txt', 'lectures/c.png', '圖.png']) await write(path);
  const [found] = (await read()).diagnostics;
  const lines = found?.fix.split('\n').filter((line) => line.startsWith('publish:')) ?? [];
  expect(lines).toHaveLength(2);
  for (const [index, line] of lines.entries()) {
    await write('site.yaml', line);
    const { files, lectures, diagnostics } = await read();
    expect(diagnostics).toEqual([]);
    expect(lectures).toHaveLength(1);
    expect(files).toHaveLength(index === 0 ? 4 : 0);
  }
});

test('publish: names what is published without a link, and what is never published', async () => {
  await write('site.yaml', 'publish: [assets, "!assets/old", "!hw/**", "!lectures/2027-*", demo/*.html]\n');
  for (const path of [
    'assets/a.png',
    'assets/old/b.png',
    'assets/c.js',
    'hw/d.txt',
    'demo/e.html',
    'demo/f.js',
  ])
    await write(path);
  await write('lectures/a.md', post('[d](../hw/d.txt)\n[e](../demo/e.html)\n[f](../demo/f.js)'));
  await write('lectures/2027-exam.md', post('Forty-two.'));
  const { files, lectures, diagnostics } = await read();
  expect(files).toEqual(['assets/a.png', 'demo/e.html']);
  expect(lectures.map(({ slug }) => slug)).toEqual(['a']);
  expect(diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
    'content/lectures/2027-exam.md:1 A ! pattern under publish: in site.yaml excludes the post, so readers do not see it; npm start shows it, marked as withheld.',
    'content/lectures/a.md:4 It leads to content/hw/d.txt, which publish: in site.yaml keeps from readers; they find nothing there.',
    'content/lectures/a.md:6 It leads to content/demo/f.js; a file of this kind is published only where site.yaml names it.',
  ]);
});

test('what hosts and browsers ask for needs no link, and pages and texts are not published as files', async () => {
  for (const path of [
    'CNAME',
    'robots.txt',
    'favicon.ico',
    'apple-touch-icon.png',
    'ads.txt',
    'x/CNAME',
    'index.html',
  ])
    await write(path);
  await write('site.yaml', 'publish: ["**/*.md"]\n');
  await write('lectures/a.md', post('Forty-two.', 'draft: true\n'));
  expect((await read()).files).toEqual([
    'CNAME',
    'ads.txt',
    'apple-touch-icon.png',
    'favicon.ico',
    'robots.txt',
  ]);
});

test('a drawing with a script is published without it, and the script is reported', async () => {
  await write('lectures/a.md', post('![](a.svg) and [b](b.svg)'));
  await write(
    'lectures/a.svg',
    '<svg xmlns="http://www.w3.org/2000/svg">\n<script>run()</script><rect/></svg>',
  );
  await write('lectures/b.svg', '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>');
  const { files, cleaned, diagnostics } = await read();
  expect(files).toEqual(['lectures/a.svg', 'lectures/b.svg']);
  expect([...cleaned.keys()]).toEqual(['lectures/a.svg']);
  expect(cleaned.get('lectures/a.svg')).not.toContain('script');
  expect(diagnostics).toEqual([
    {
      rule: 'media/script',
      file: 'content/lectures/a.svg',
      line: 2,
      message: 'The drawing contains parts that could run code (script); readers get a copy without it.',
      fix: 'Delete script from the file, or export it without scripts.',
    },
  ]);
});

test('a Jekyll repository publishes what Jekyll did, each file at its address', async () => {
  await write(
    '_config.yml',
    'exclude: [hw/, "*.zip"]\ndefaults: [{ scope: { path: _posts/exam }, values: { published: false } }]\n',
  );
  for (const path of ['assets/a.png', 'hw/b.txt', 'assets/c.zip', '_posts/d.png', 'index.html'])
    await write(path);
  await write('_posts/2026-01-01-a.md', post('[b](/hw/b.txt)'));
  await write('_posts/exam/2026-01-02-b.md', post('Forty-two.'));
  const { files, lectures } = await read();
  expect(files).toEqual(['assets/a.png']);
  expect(lectures.map(({ slug }) => slug)).toEqual(['a']);
});
