import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { commands } from '../../../src/site/commands/table.mjs';
import { listOutput } from '../../../src/site/publish/list-output.ts';
import { buildSite } from '../build-site.ts';
import { type Installed, installPacked } from './install-packed.ts';

let installed: Installed;

beforeAll(async () => {
  installed = await installPacked();
});
afterAll(() => installed.remove());

const at = (path: string) => join(installed.folder, path);

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), text);
}

test('lists its commands, each of which says what it does', async () => {
  const { code, out } = await installed.lectern(['--help']);
  expect(code).toBe(0);
  for (const name of Object.keys(commands)) {
    expect(out).toContain(`  ${name} `);
    const help = await installed.lectern([name, '--help']);
    expect(help).toMatchObject({
      code: 0,
      said: '',
      out: expect.stringMatching(
        new RegExp(`^lectern ${name}[\\s\\S]* -h, --help [\\s\\S]*\nExit codes\n  [01] `),
      ),
    });
    const wrong = await installed.lectern([name, '--no-such-option']);
    expect(wrong).toMatchObject({ code: 2, out: '', said: expect.stringContaining('--no-such-option') });
  }
});

test.each([
  ['build', 1],
  ['check', 2],
  ['fix', 2],
  ['links', 2],
  ['media lock', 2],
  ['enrich', 2],
  ['preview', 1],
  ['import gone', 1],
  ['publish --to folder x', 1],
])('where there is no course, %s exits with %i and a sentence', async (words, code) => {
  await mkdir(at('no course #1'), { recursive: true });
  const ran = await installed.lectern(words.split(' '), 'no course #1');
  expect(ran).toMatchObject({ code, out: '' });
  expect(ran.said).toMatch(/^[A-Z].*\.\n(?:lectern \w+ --help lists the options\.\n)?$/);
});

test('answers an unknown command with the list and the nearest name', async () => {
  expect(await installed.lectern(['bild'])).toMatchObject({
    code: 2,
    out: '',
    said: expect.stringMatching(
      /^bild is not a command\.\n\nlectern <command>[\s\S]*\n\nDid you mean lectern build\?\n$/,
    ),
  });
  expect((await installed.lectern(['sing'])).said).not.toContain('Did you mean');
});

test('writes the site that the repository does which it was packed from, byte for byte', async () => {
  await write('alike/content/site.yaml', 'title: Birds that see\n');
  await write('alike/content/lectures/heron.md', '---\ntitle: Herons\n---\n\n## Wading\nThey wait.\n');
  const content = at('alike/content');
  const folder = at('alike/_site');
  await installed.lectern(['build'], 'alike');
  const packed = listOutput(folder);
  await rm(folder, { recursive: true });
  await buildSite({ content, folder });
  expect(packed.size).toBeGreaterThan(50);
  expect(packed).toEqual(listOutput(folder));
});

test('checks and builds a course whose lectures are in the folder itself', async () => {
  await write('flat/site.yaml', 'title: Birds that see\n');
  await write('flat/lectures/heron.md', '---\ntitle: Herons\n---\n\n## Wading\n[x](gone.png)\n');
  const checked = await installed.lectern(['check'], 'flat');
  expect(checked).toMatchObject({ code: 0, said: '' });
  expect(checked.out).toMatch(/^lectures\/heron\.md:6 {2}warning {2}link\/missing-file {2}/);
  const built = await installed.lectern(['build'], 'flat');
  expect(built).toMatchObject({ code: 0, out: 'Built _site/\n' });
  expect(built.said).toContain('lectures/heron.md:6  warning  link/missing-file  ');
  expect(await readFile(at('flat/_site/lectures/heron/index.html'), 'utf8')).toContain('Wading');
  expect(await readFile(at('flat/_site/index.html'), 'utf8')).toContain('Birds that see');
  expect(existsSync(at('flat/node_modules'))).toBe(false);
  // What the site wrote is not part of the course, and a build that would change nothing ends at once.
  expect(await installed.lectern(['build'], 'flat')).toMatchObject({ code: 0, said: built.said });
});

test('follows its author in a course below content/', async () => {
  await write('course/content/lectures/gull.md', '---\ntitle: Gulls\n---\n\nFirst state.\n');
  const child = installed.start(['dev'], { PORT: '0', LECTERN_CONTENT: 'course/content' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += String(text)));
  await expect.poll(() => said, { timeout: 100_000 }).toMatch(/http:\/\/localhost:\d+\/,/);
  const address = `${/http:\S+\//.exec(said)?.[0].replace('localhost', '127.0.0.1')}lectures/gull/`;
  const ask = async () => (await fetch(address)).text();
  expect(await ask()).toContain('First state.');
  await write('course/content/lectures/gull.md', '---\ntitle: Gulls\n---\n\nSecond state.\n');
  await expect.poll(ask, { timeout: 100_000 }).toContain('Second state.');
  const ended = new Promise((done) => child.once('close', done));
  child.kill('SIGTERM');
  await ended;
  expect(existsSync(at(`.lectern/serve-${child.pid}`))).toBe(false);
});

test('creates a course that checks clean and builds, with a copy of the generator in it', async () => {
  const created = await installed.lectern(['new', 'my-course', '--author', 'Ada']);
  expect(created).toEqual({
    code: 0,
    said: '',
    out: `The course is in my-course:
  my-course/content/site.yaml
  my-course/content/papers.yaml
  my-course/content/lectures/first-lecture.md
  my-course/package.json
  my-course/.gitignore
  my-course/.github/workflows/site.yml
  my-course/vendor/lectern-${manifest.version}.tgz

See it: cd my-course && npm install && npm start
`,
  });
  for (const name of ['site', 'papers']) {
    const [, schema = ''] =
      /\$schema=\.\.\/(\S+)/.exec(await readFile(at(`my-course/content/${name}.yaml`), 'utf8')) ?? [];
    expect(existsSync(at(schema))).toBe(true);
  }
  const { dependencies } = JSON.parse(await readFile(at('my-course/package.json'), 'utf8'));
  expect(existsSync(at(`my-course/${dependencies.lectern.replace('file:', '')}`))).toBe(true);
  expect(await installed.lectern(['check'], 'my-course')).toMatchObject({
    code: 0,
    out: 'Nothing is wrong.\n',
  });
  expect(await installed.lectern(['build'], 'my-course')).toMatchObject({ code: 0, out: 'Built _site/\n' });
  expect(await readFile(at('my-course/_site/index.html'), 'utf8')).toContain('My course');
  expect(existsSync(at('my-course/_site/models/llava/index.html'))).toBe(true);
});

test('refuses what a course cannot have before anything is written', async () => {
  expect(await installed.lectern(['new'])).toMatchObject({
    code: 2,
    said: 'Say where to put the course: lectern new my-course\nlectern new --help lists the options.\n',
  });
  const wrong = await installed.lectern(['new', 'wrong', '--language', 'Chinese!']);
  expect(wrong).toMatchObject({
    code: 2,
    said: expect.stringMatching(/^"Chinese!" cannot be used\. language: is not a language tag/),
  });
  expect(existsSync(at('wrong'))).toBe(false);
});

test('shows the repairs that are certain, makes them when asked to, and then finds none', async () => {
  const text = '---\ntitle: Terns: a study\n---\n\n##Diving\n[x)(https://a.example/x) and [y](gone.png)\n';
  await write('faulty/lectures/tern.md', text);
  const shown = await installed.lectern(['fix'], 'faulty');
  expect(shown).toEqual({
    code: 1,
    said: '',
    out: `lectures/tern.md:2  front-matter/syntax
- title: Terns: a study
+ title: "Terns: a study"

lectures/tern.md:5  heading/blank
- ##Diving
+ ## Diving

lectures/tern.md:6  link/broken
- [x)(https://a.example/x) and [y](gone.png)
+ [x](https://a.example/x) and [y](gone.png)

Nothing was written; lectern fix --yes changes 3 lines of 1 file.
`,
  });
  expect(await readFile(at('faulty/lectures/tern.md'), 'utf8')).toBe(text);
  const made = await installed.lectern(['fix', '--yes'], 'faulty');
  expect([made.code, made.out.split('\n').at(-2)]).toEqual([0, 'Changed 3 lines of 1 file.']);
  const left = await installed.lectern(['check'], 'faulty');
  expect([left.code, left.out.split('\n').at(-2)]).toEqual([0, '0 errors, 1 warning']);
  expect(await installed.lectern(['fix', '--yes'], 'faulty')).toEqual({
    code: 0,
    said: '',
    out: 'Nothing can be repaired without its author.\n',
  });
});

/** The settings for TypeScript that the guide gives. */
async function readEditorSettings(): Promise<string> {
  const guide = await readFile(
    resolve(import.meta.dirname, '../../../content/guide/1-front-matter.md'),
    'utf8',
  );
  return /`(\{"extends": [^`]+)`/.exec(guide)?.[1] ?? '';
}

/** What TypeScript says about a folder; no types of other packages are installed beside the generator. */
async function checkTypes(folder: string): Promise<string> {
  const compiler = resolve(import.meta.dirname, '../../../node_modules/typescript/bin/tsc');
  const found = await promisify(execFile)(process.execPath, [compiler, '--noEmit', '-p', at(folder)]).catch(
    (error: { stdout: string }) => error,
  );
  return found.stdout.replaceAll('\\', '/');
}

test('an editor checks the types of a component of the course', async () => {
  const component = 'typed/overrides/components/frame/site-footer.tsx';
  const text = `import { SiteFooter as Ours } from 'lectern/src/components/frame/site-footer.tsx';

export const SiteFooter: typeof Ours = (props) => (
  <>
    <Ours {...props} />
    <p class="funding">Paid for by {props.site.title}.</p>
  </>
);
`;
  await write('typed/package.json', '{"private": true}');
  await write('typed/tsconfig.json', await readEditorSettings());
  await write(component, text);
  expect(await checkTypes('typed')).toBe('');
  await write(component, text.replace('site.title', 'site.titel'));
  expect(await checkTypes('typed')).toMatch(/site-footer\.tsx\(6,\d+\): error TS2551: [^\n]*'title'\?\n$/);
  await write(component, text.replace('{...props}', '{...props} colour="red"'));
  expect(await checkTypes('typed')).toMatch(/site-footer\.tsx\(5,\d+\): error TS2322: /);
  await rm(at(component));
  // Every component and layout can be used, and none needs types that are not there.
  const own = at(`node_modules/${manifest.name}`);
  for (const [index, path] of [
    ...(await listParts(own, 'src/components')),
    ...(await listParts(own, 'layouts')),
  ].entries())
    await write(`typed/overrides/layouts/use-${index}.tsx`, `export * from 'lectern/${path}';\n`);
  expect(await checkTypes('typed')).toBe('');
});

async function listParts(folder: string, room: string): Promise<string[]> {
  const found = await readdir(join(folder, room), { recursive: true });
  return found.filter((path) => path.endsWith('.tsx')).map((path) => `${room}/${path}`);
}

test('a course replaces one component, and can use the one that it replaces', async () => {
  await write('own/content/lectures/gull.md', '---\ntitle: Gulls\n---\n\nText.\n');
  const footer = 'own/overrides/components/frame/site-footer.tsx';
  await write(
    footer,
    `import type { SiteFooter as Ours } from 'lectern/src/components/frame/site-footer.tsx';
import { SiteFooter as Before } from 'lectern/src/components/frame/site-footer.tsx';

export const SiteFooter: typeof Ours = (props) => (
  <>
    <Before {...props} />
    <p class="funding">Paid for by the river.</p>
  </>
);
`,
  );
  const html = () => readFile(at('own/_site/lectures/gull/index.html'), 'utf8');
  expect(await installed.lectern(['build'], 'own')).toMatchObject({ code: 0 });
  expect(await html()).toContain('</footer><p class="funding">Paid for by the river.</p>');
  await rename(at(footer), at(footer.replace('frame/', '')));
  expect(await installed.lectern(['build'], 'own')).toMatchObject({
    code: 1,
    said: 'overrides/components/site-footer.tsx replaces nothing. Did you mean overrides/components/frame/site-footer.tsx?\n',
  });
  await rm(at('own/overrides'), { recursive: true });
  expect(await installed.lectern(['build'], 'own')).toMatchObject({ code: 0 });
  expect(await html()).not.toContain('funding');
});
