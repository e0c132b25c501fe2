import { mkdir, mkdtemp, readdir, readFile, rename, rm, unlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listOutput } from '../../src/site/publish/list-output.ts';
import { type Random, seedRandom } from '../bench/course/random.ts';
import { buildSite } from './build-site.ts';
import { listFiles } from './read-pages.ts';

/** How many edits are tried, each of them with a build that may use what others kept and one that may not. */
const edits = Number(process.env.LECTERN_EDITS || 4);

let parent: string;
let content: string;
let folder: string;

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const post = (title: string, model: string, more = '') => `---
title: ${title}
date: 2026-05-0${(title.length % 9) + 1}
tags: [${title.length % 2 ? 'birds' : 'waders'}]
---
## Group of ${model}
### [${model}](https://${model.toLowerCase()}.example/)
**Paper:** [On ${model} and how it wades](https://arxiv.org/abs/2304.0${1000 + model.length})<br>
**Code:** [https://github.com/shore/${model}](https://github.com/shore/${model})<br>
![${model} in a marsh](img/plate.png)
**Parameters:** ${model.length}B<br>

Text of ${title}, with Heron, Egret and Curlew in it, and [a place](heron.md#heron).

\`\`\`mermaid
flowchart LR
  A[${model}] --> B[${title}]
\`\`\`
${more}`;

const write = async (path: string, text: string | Uint8Array) => {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
};

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'unchanged-'));
  content = join(parent, 'content');
  folder = join(parent, 'site');
  await write('site.yaml', 'title: Shorebirds\nurl: https://birds.example\n');
  await write('lectures/heron.md', post('On herons', 'Heron'));
  await write(
    'lectures/egret.md',
    post('On egrets too', 'Egret', '**HuggineFace:** [r](https://r.example)<br>\n'),
  );
  await write('lectures/img/plate.png', png);
  await write('pages/glossary.md', '---\ntitle: Glossary\n---\nA heron is a bird.\n');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

test('an unchanged course ends with the same report and exit code, and its site is as it was', async () => {
  const first = await buildSite({ content, folder });
  expect([first.exitCode, first.output]).toEqual([0, expect.stringContaining('1 warning')]);
  const files = listOutput(folder);
  for (let times = 0; times < 2; times++) {
    const again = await buildSite({ content, folder });
    expect([again.exitCode, again.output]).toEqual([0, first.output]);
    expect(listOutput(folder)).toEqual(files);
  }
});

test('a page of the site that was edited is restored and named, and a course that breaks is still refused', async () => {
  const first = await buildSite({ content, folder });
  const home = await readFile(join(folder, 'index.html'), 'utf8');
  await writeFile(join(folder, 'index.html'), 'mine');
  const second = await buildSite({ content, folder });
  expect(second.output).toBe(
    first.output.replace(
      'Built ',
      `${folder}/index.html was changed after the last build; that change is overwritten.\nBuilt `,
    ),
  );
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(home);
  // What was said about the edit is not repeated.
  expect((await buildSite({ content, folder })).output).toBe(first.output);
  await mkdir(join(folder, 'models/.git'), { recursive: true });
  // Nothing is to be written, so nothing can be overwritten.
  expect((await buildSite({ content, folder })).output).toBe(first.output);
  await writeFile(join(content, 'lectures/2026-01-02-terns.md'), '# Terns\n');
  const refused = await buildSite({ content, folder });
  expect([refused.exitCode, refused.output]).toEqual([
    1,
    expect.stringContaining('it contains a repository'),
  ]);
});

test('the files of a site for a folder are known as they are there', async () => {
  const environment = { LECTERN_OFFLINE: 'on' };
  await buildSite({ content, folder, environment });
  await writeFile(join(content, 'lectures/2026-01-02-terns.md'), '# Terns\n\nThey dive.\n');
  // All of them are read: what was noted of them does not count.
  const second = await buildSite({ content, folder, environment: { ...environment, LECTERN_CACHE: 'off' } });
  expect([second.exitCode, second.output]).toEqual([0, expect.not.stringContaining('was changed')]);
});

const birds = ['Heron', 'Egret', 'Curlew', 'Avocet', 'Godwit'];

/** One thing that an author may do. */
async function edit(random: Random): Promise<string> {
  const posts = (await readdir(join(content, 'lectures'))).filter((name) => name.endsWith('.md'));
  const path = join(content, 'lectures', random.pick(posts));
  const text = await readFile(path, 'utf8');
  const bird = random.pick(birds);
  const moves: Readonly<Record<string, () => Promise<unknown>>> = {
    nothing: async () => {},
    touch: () => utimes(path, new Date(), new Date()),
    word: () => writeFile(path, text.replace(/Text of/, random.pick(['Word of', 'Prose of', 'Text of']))),
    title: () =>
      writeFile(path, text.replace(/^title: .*$/m, `title: About ${bird}s ${random.between(1, 9)}`)),
    name: () => writeFile(path, text.replaceAll(random.pick(birds), bird)),
    alias: () => writeFile(path, text.replace(/^### \[(\w+)\]/m, `### [${bird}]`)),
    date: () => writeFile(path, text.replace(/^date: .*$/m, `date: 2026-0${random.between(1, 9)}-11`)),
    draft: () => writeFile(path, text.replace(/^---\n/, random.chance(0.5) ? '---\ndraft: true\n' : '---\n')),
    diagram: () => writeFile(path, text.replace(/-->/, random.pick(['-->', '-.->', '==>']))),
    add: () => write(`lectures/${bird.toLowerCase()}.md`, post(`More on ${bird}`, bird)),
    remove: () => (posts.length > 2 ? unlink(path) : Promise.resolve()),
    rename: () => rename(path, join(content, 'lectures', `${bird.toLowerCase()}-two.md`)),
    settings: () =>
      write(
        'site.yaml',
        `title: ${bird}\n${random.chance(0.5) ? 'url: https://birds.example\n' : ''}crosslinks: ${random.chance(0.5)}\nlanguage: ${random.pick(['en', 'zh-Hant'])}\n`,
      ),
    papers: () => write('papers.yaml', `arxiv:2304.01005:\n  authors: [Ada ${bird}]\n`),
    picture: () =>
      write('lectures/img/plate.png', random.chance(0.5) ? png : Buffer.concat([png, Buffer.from('x')])),
    page: () => write(`pages/${bird.toLowerCase()}.md`, `---\ntitle: ${bird}\n---\nA page.\n`),
  };
  const kind = random.pick(Object.keys(moves));
  await moves[kind]?.();
  return kind;
}

test('after each edit of many, a build that uses what was kept writes what one does that uses nothing', {
  timeout: 60_000 + edits * 30_000,
}, async () => {
  const seed = process.env.LECTERN_EDITS_SEED || 'edits';
  const random = seedRandom(seed);
  const clean = join(parent, 'clean');
  await buildSite({ content, folder });
  for (let count = 1; count <= edits; count++) {
    const kind = await edit(random);
    const [kept, fresh] = await Promise.all([
      buildSite({ content, folder }),
      buildSite({ content, folder: clean, environment: { LECTERN_CACHE: 'off' } }),
    ]);
    const place = `${seed} ${count}: ${kind}`;
    expect([place, kept.exitCode, kept.output]).toEqual([
      place,
      fresh.exitCode,
      fresh.output.replaceAll(clean, folder),
    ]);
    if (kept.exitCode === 0) expect([place, listOutput(folder)]).toEqual([place, listOutput(clean)]);
  }
  expect(listFiles(folder).length).toBeGreaterThan(50);
});
