import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderPage } from '../../../../layouts/render-page.tsx';
import { fileOf } from '../../../../src/pages/addresses.ts';
import { LiveAssets } from '../../../../src/site/live/live-assets.ts';
import { LiveBuild } from '../../../../src/site/live/live-build.ts';
import { writeMark } from '../../../../src/site/live/live-mark.ts';
import { DrawingsInMemory, PagePrinter } from '../../../../src/site/live/page-printer.ts';
import type { BuildOptions } from '../../../../src/site/options.ts';
import { identify } from '../../../../src/site/publish/process-identity.ts';
import { SiteBuild } from '../../../../src/site/site-build.ts';
import { type Random, seedRandom } from '../../../bench/course/random.ts';
import { tellPages } from './tell-pages.ts';

const fixtures = resolve(import.meta.dirname, '../../../fixtures');

let folder = '';
let options: BuildOptions;
let printer: PagePrinter;
let build: LiveBuild;
const assets = new LiveAssets();
const told = tellPages((bytes) => printer.take(bytes));

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'lectern-printer-')));
  const [content, output] = [join(folder, 'content'), join(folder, 'site')];
  await cp(join(fixtures, 'course'), content, { recursive: true });
  await mkdir(output);
  await writeMark(output, identify(process.pid), []);
  options = { content, output, hasSearch: false, isLive: true, showsWithheld: true };
  printer = new PagePrinter(content, renderPage);
  build = new LiveBuild(options, renderPage, told);
  await build.build();
});

afterAll(async () => {
  await build.whenFinished();
  await rm(folder, { recursive: true });
});

const postAt = (name: string) => join(options.content, `lectures/${name}.md`);

/** The site as a process lays it out that reads the course for the first time. */
async function layOutAgain(): Promise<SiteBuild> {
  const site = new SiteBuild(options);
  await site.prepare(process.env, (request) => assets.bundle(request));
  return site;
}

/** Files that differ from those of a site, once they have been asked for. */
async function findStale(site: SiteBuild): Promise<string[]> {
  const made = [
    ...[...site.pages].map((page) => [fileOf(page.address), renderPage(page)] as const),
    ...site.listExports().map((file) => [fileOf(file.address), file.content] as const),
  ];
  const stale: string[] = [];
  for (const [file, content] of made) {
    await build.freshen(file);
    if (!Buffer.from(content).equals(await readFile(join(options.output, file)))) stale.push(file);
  }
  return stale;
}

/** What an author may do to a post, one thing at a time. */
const edits: Readonly<Record<string, (text: string, random: Random, count: number) => string>> = {
  words: (text, random, count) =>
    insert(text, random, `Sentence ${count} names LLaVA and the Wading Models.`),
  entry: (text, random, count) =>
    insert(
      text,
      random,
      `### Grebe-${count}\n\n**Paper:** [Grebes](https://arxiv.org/abs/2301.0${1000 + count})`,
    ),
  figure: (text, random, count) =>
    insert(text, random, `![Plate ${count}](https://example.org/plate-${count}.png)`),
  fact: (text, random) =>
    insert(text, random, '### Grebe\n\n**Vision encoder:** CLIP ViT-L/14\n\n**Connector:** two-layer MLP'),
  title: (text, _, count) => text.replace(/^title:.*$/m, `title: Title ${count}`),
  tags: (text, _, count) =>
    text
      .replace(/^title:/m, `tags: [birds, tag-${count}]\ntitle:`)
      .replace(/\ntags:.*(?=[\s\S]*\ntags:)/, ''),
  less: (text, random) => remove(text, random),
  broken: (text) => text.replace(/^title: /m, 'title: "'),
};

/** The front matter, and the blocks of the body. */
function split(text: string): [head: string, blocks: string[]] {
  const [head = '', body = ''] = /^---\n[\s\S]*?\n---\n/.test(text)
    ? text.split(/(?<=^---\n[\s\S]*?\n---\n)/)
    : ['', text];
  return [head, body.split('\n\n')];
}

function insert(text: string, random: Random, block: string): string {
  const [head, blocks] = split(text);
  blocks.splice(random.between(0, blocks.length), 0, block);
  return `${head}${blocks.join('\n\n')}`;
}

function remove(text: string, random: Random): string {
  const [head, blocks] = split(text);
  if (blocks.length > 1) blocks.splice(random.between(0, blocks.length - 1), 1);
  return `${head}${blocks.join('\n\n')}`;
}

it('prints after every edit what a new process prints of the same course', async () => {
  const random = seedRandom('page printer');
  const room = join(options.content, 'lectures');
  const posts = (await readdir(room, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
  const texts = new Map<string, string>();
  for (let count = 0; count < 16; count += 1) {
    const post = join(room, random.pick(posts));
    const good = texts.get(post) ?? (await readFile(post, 'utf8'));
    const name = random.pick(Object.keys(edits));
    const edited = edits[name]?.(good, random, count) ?? good;
    await writeFile(post, edited);
    if (name !== 'broken') texts.set(post, edited);
    await build.build();
    const pages = [...(await layOutAgain()).pages];
    const page = pages.find(
      (each) => each.kind === 'lecture' && post.endsWith(each.lecture.path.slice('lectures/'.length)),
    );
    const file = fileOf(page?.address ?? '/');
    await build.freshen(file);
    await printer.whenReady();
    const printed = await printer.print(file);
    // An author who breaks a post sees the last good state, which a new process does not know.
    if (name !== 'broken' && page) expect(printed === renderPage(page), `${name} in ${post}`).toBe(true);
    else await writeFile(post, good);
  }
});

it('serves after many edits every file that a new process makes of the same course', async () => {
  const random = seedRandom('whole site');
  const room = join(options.content, 'lectures');
  const posts = (await readdir(room, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
  const kinds = Object.keys(edits).filter((name) => name !== 'broken');
  for (let count = 0; count < 18; count += 1) {
    const post = join(room, random.pick(posts));
    const edited = edits[random.pick(kinds)]?.(await readFile(post, 'utf8'), random, 50 + count);
    await writeFile(post, edited ?? '');
    // Some edits come before the one before is laid out, and some pages are asked for in between.
    if (random.between(0, 2) > 0) await Promise.all([build.build(), build.freshen('index.html')]);
    if (count % 6 < 5) continue;
    await build.build();
    expect(await findStale(await layOutAgain())).toEqual([]);
  }
});

it('prints an edit before the course is read again, and leaves a page that moves to that', async () => {
  const file = 'lectures/plain/index.html';
  const post = join(options.content, 'lectures/plain.md');
  await writeFile(post, '---\ntitle: Plain\n---\n\nFirst.\n');
  expect(await printer.print(file)).toBeUndefined();
  await build.build();
  expect(await printer.print(file)).toContain('First.');
  await writeFile(post, '---\ntitle: Plain\n---\n\nSecond.\n');
  expect(await printer.print(file)).toContain('Second.');
  await writeFile(post, '---\ntitle: Plain\n---\n\nFirst.\n');
  expect(await printer.print(file)).toContain('First.');
  await writeFile(post, '---\ntitle: "Plain\n---\n\nHalf a file');
  expect(await printer.print(file)).toContain('First.');
  await writeFile(post, '---\ntitle: Plain\nslug: other\n---\n\nMoved.\n');
  expect(await printer.print(file)).toBeUndefined();
  await rm(post);
  await build.build();
  expect(await printer.print(file)).toBeUndefined();
});

it('shows what it printed last of a post that breaks before the course is read again', async () => {
  const file = 'lectures/breaks/index.html';
  const text = (title: string, body: string) => `---\ntitle: ${title}\n---\n\n${body}\n`;
  await writeFile(postAt('breaks'), text('Breaks', 'First.'));
  await build.build();
  await build.freshen(file);
  await build.whenFinished();
  await writeFile(postAt('breaks'), text('Breaks', 'Second.'));
  expect(await printer.print(file)).toContain('Second.');
  await writeFile(postAt('breaks'), text('[Breaks', 'Third.'));
  await build.build();
  expect(await printer.print(file)).toContain('Second.');
  await writeFile(postAt('breaks'), text('Breaks', 'Fourth.'));
  await build.build();
  await printer.whenReady();
  await writeFile(postAt('breaks'), text('[Breaks', 'Fifth.'));
  expect(await printer.print(file)).toContain('Fourth.');
  await rm(postAt('breaks'));
  await build.build();
});

it('prints an edit of a lecture that nobody has asked for, and leaves one that has never been without an error', async () => {
  const file = 'lectures/unopened/index.html';
  const text = (title: string, body: string) => `---\ntitle: ${title}\n---\n\n${body}\n`;
  await writeFile(postAt('unopened'), text('Unopened', 'First.'));
  await build.build();
  await writeFile(postAt('unopened'), text('[Unopened', 'Second.'));
  expect(await printer.print(file)).toBeUndefined();
  await writeFile(postAt('unopened'), '');
  expect(await printer.print(file)).toBeUndefined();
  await writeFile(postAt('unopened'), text('Unopened', 'Third.'));
  expect(await printer.print(file)).toContain('Third.');
  await rm(postAt('unopened'));
  await build.build();
  expect(await printer.print(file)).toBeUndefined();
});

/** A printer with pages of these names, and the pages that it renders. */
async function startPrinter(names: readonly string[]) {
  for (const name of names) await writeFile(postAt(name), `---\ntitle: ${name}\n---\n\nOne.\n`);
  const rendered: string[] = [];
  const ready = new PagePrinter(options.content, (page) => {
    rendered.push(page.address);
    return renderPage(page);
  });
  const other = new LiveBuild(options, renderPage, { ...told, pages: (bytes) => ready.take(bytes) });
  await other.build();
  const print = (name: string) => ready.print(`lectures/${name}/index.html`);
  return { ready, other, rendered, print };
}

it('reads a page that was asked for once more when its post was laid out otherwise, and no other', async () => {
  const { ready, other, rendered, print } = await startPrinter(['edited', 'beside', 'unasked']);
  await print('edited');
  await print('beside');
  for (const name of ['edited', 'unasked'])
    await writeFile(postAt(name), `---\ntitle: ${name}\n---\n\nTwo.\n`);
  await other.build();
  await ready.whenReady();
  await other.build();
  await ready.whenReady();
  await other.whenFinished();
  expect(rendered).toEqual(['edited', 'beside', 'edited'].map((name) => `/lectures/${name}/`));
});

it('keeps the pages that were asked for last', async () => {
  const names = Array.from({ length: 10 }, (_, index) => `many-${index}`);
  const { other, rendered, print } = await startPrinter(names);
  for (const name of names) await print(name);
  for (const name of names.toReversed()) await print(name);
  await other.whenFinished();
  expect(rendered.slice(10)).toEqual(['/lectures/many-1/', '/lectures/many-0/']);
});

it('keeps drawings of a bounded number', () => {
  const drawings = new DrawingsInMemory(2);
  drawings.keep(['a'], 1);
  drawings.keep(['b'], 2);
  expect([drawings.get(['a']), drawings.get(['b'])]).toEqual([1, 2]);
  drawings.keep(['c'], 3);
  expect([drawings.get(['a']), drawings.get(['c'])]).toEqual([undefined, 3]);
});

it('takes drawings that an earlier command made', () => {
  const drawings = new DrawingsInMemory(2, {
    get: <Result>(parts: readonly unknown[]) => (parts[0] === 'a' ? 1 : undefined) as Result,
  });
  expect([drawings.get(['a']), drawings.get(['b'])]).toEqual([1, undefined]);
});
