import { existsSync } from 'node:fs';
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listOutput } from '../../src/site/publish/list-output.ts';
import { digestOf, readMark } from '../../src/site/publish/mark.ts';
import { buildSite, fixtureCourse, startBuild } from './build-site.ts';
import { listFiles } from './read-pages.ts';

let parent: string;
let content: string;
let folder: string;

beforeEach(async () => {
  parent = await realpath(await mkdtemp(join(tmpdir(), 'publish-')));
  content = join(parent, 'content');
  folder = join(parent, 'site');
  await cp(fixtureCourse, content, { recursive: true });
});
afterEach(() => rm(parent, { recursive: true, force: true }));

/** Every file of a site is the one that its build made, and none is missing or left over. */
function expectWhole(): void {
  const digests = [...listOutput(folder)].map(([path, digest]) => [digestOf(path), digest] as const);
  expect(Object.fromEntries(digests)).toEqual(readMark(folder)?.files);
  expect(digests.length).toBeGreaterThan(100);
}

/** Everything at the top of the folder around content and site, hidden or not. */
const beside = () => [...new Set(listFiles(parent).map((file) => file.split('/')[0]))].sort();

const rename = (title: string) => writeFile(join(content, 'site.yaml'), `title: ${title}\n`);

/** A module that is run before the build, and in the processes that it starts. */
async function preload(name: string, code: string): Promise<Record<string, string>> {
  const file = join(parent, name);
  await writeFile(file, code);
  return { NODE_OPTIONS: `--import=${pathToFileURL(file)}` };
}

/** Kills the build after so many renames into the site. */
const killAfter = (renames: number) => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { renameSync } = fs;
  let left = ${renames};
  fs.renameSync = (from, to) => {
    renameSync(from, to);
    if (String(to).startsWith(${JSON.stringify(`${folder}/`)}) && --left === 0) process.kill(process.pid, 'SIGKILL');
  };
  syncBuiltinESMExports();`;

/** A disk on which there is room for so many files. */
const fullAfter = (files: number) => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { writeFileSync } = fs;
  let left = ${files};
  fs.writeFileSync = (file, ...rest) => {
    if (String(file).endsWith('.json') && String(file).includes('catalogue') && --left < 0)
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
    writeFileSync(file, ...rest);
  };
  syncBuiltinESMExports();`;

test('after a build that was killed in the middle, one that fails leaves a whole site', async () => {
  expect((await buildSite({ content, folder })).exitCode).toBe(0);
  expectWhole();
  const unchanged = join(folder, '.nojekyll');
  const { mtimeMs } = await stat(unchanged);

  await rename('Second');
  const environment = await preload('kill.mjs', killAfter(5));
  expect((await buildSite({ content, folder, environment })).exitCode).toBe(null);
  expect(() => expectWhole()).toThrow();

  await writeFile(join(content, 'lectures/broken.md'), '---\ntitle: a: b\ndate: 2026-13-07\n---\n');
  const failed = await buildSite({ content, folder });
  expect(failed.exitCode).toBe(1);
  expect(failed.output).toContain(`A build was interrupted while it published; ${folder}/ is whole again.`);
  expectWhole();
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain('<title>Second</title>');
  expect((await stat(unchanged)).mtimeMs).toBe(mtimeMs);
  expect(beside()).toEqual(['content', 'kill.mjs', 'site']);
});

/** A copy of our own code, with the packages of the real one, to be broken. */
async function copyProject(): Promise<string> {
  const project = join(parent, 'project');
  await mkdir(join(project, 'node_modules'), { recursive: true });
  await cp('src', join(project, 'src'), { recursive: true });
  for (const name of ['package.json', 'tsconfig.json', 'eleventy.config.ts', 'layouts', 'assets'])
    await symlink(resolve(name), join(project, name));
  for (const name of await readdir('node_modules'))
    if (name !== '.cache') await symlink(resolve('node_modules', name), join(project, 'node_modules', name));
  return project;
}

test.each([
  [
    'code of ours is broken',
    (project: string) => appendFile(join(project, 'src/site/commands/build.ts'), ')'),
    'src/site/commands/build.ts:',
  ],
  [
    'there is no room for code',
    (project: string) => writeFile(join(project, 'node_modules/.cache'), ''),
    'The work could not be done because a part of the path is a file (',
  ],
])(
  'after a build that was killed in the middle the site is made whole, even where %s',
  async (_, spoil, said) => {
    expect((await buildSite({ content, folder })).exitCode).toBe(0);
    await rename('Second');
    expect(
      (await buildSite({ content, folder, environment: await preload('kill.mjs', killAfter(5)) })).exitCode,
    ).toBe(null);
    expect(() => expectWhole()).toThrow();

    const project = await copyProject();
    await spoil(project);
    const failed = await buildSite({ content, folder, project });
    expect(failed.exitCode).toBe(1);
    expect(failed.output).toContain(`A build was interrupted while it published; ${folder}/ is whole again.`);
    expect(failed.output).toContain(said);
    expect(failed.output).not.toContain('    at ');
    expectWhole();
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain('<title>Second</title>');
    expect(beside()).toEqual(['content', 'kill.mjs', 'project', 'site']);
  },
);

test('a full disk is said in one sentence, and the site stays as it was', async () => {
  expect((await buildSite({ content, folder })).exitCode).toBe(0);
  await rename('Second');
  const environment = await preload('full.mjs', fullAfter(1));
  const { exitCode, output } = await buildSite({ content, folder, environment });
  expect(exitCode).toBe(1);
  expect(output.trimEnd().split('\n').at(-1)).toBe('Nothing was published because the disk is full.');
  expect(output).not.toContain('    at ');
  expectWhole();
  expect(await readFile(join(folder, 'index.html'), 'utf8')).not.toContain('Second');
  expect(beside()).toEqual(['content', 'full.mjs', 'site']);
});

test('of two builds of one site the second waits; one that is stopped leaves nothing', async () => {
  const first = startBuild({ content, folder });
  await expect.poll(() => existsSync(join(parent, '.lectern-site/lock'))).toBe(true);
  first.child.kill('SIGSTOP');
  const second = startBuild({ content, folder });
  await expect
    .poll(second.said)
    .toContain(`Waiting for process ${first.child.pid}, which is also building ${folder}/.`);
  first.child.kill('SIGCONT');
  const [one, two] = await Promise.all([first.ended, second.ended]);
  expect([one.exitCode, two.exitCode]).toEqual([0, 0]);
  expectWhole();

  await rename('Second');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    const third = startBuild({ content, folder });
    await expect.poll(() => existsSync(join(parent, `.lectern-site/site-${third.child.pid}`))).toBe(true);
    third.child.kill(signal);
    const stopped = await third.ended;
    expect(stopped.exitCode).toBe(1);
    expect(stopped.output.trimEnd().split('\n').at(-1)).toBe(`Stopped; ${folder}/ is as it was.`);
    expect(existsSync(resolve('node_modules/.cache/lectern', String(third.child.pid)))).toBe(false);
    expectWhole();
    expect(beside()).toEqual(['content', 'site']);
  }
});

test('a folder with files of others is not written to, and those beside it are left alone', async () => {
  await writeFile(join(parent, 'thesis.txt'), 'thesis');
  const refused = await buildSite({ content, folder: parent });
  expect(refused.exitCode).toBe(1);
  expect(refused.output.trim().split('\n')).toHaveLength(1);
  expect(beside()).toEqual(['content', 'thesis.txt']);
});

test('asked for help, the command says what it does and builds nothing', async () => {
  const help = await startBuild({ content, folder }, '--help').ended;
  expect(help.exitCode).toBe(0);
  expect(help.output).toContain('LECTERN_OUTPUT ');
  const wrong = await startBuild({ content, folder }, '--out').ended;
  expect(wrong.exitCode).toBe(2);
  expect(wrong.output).toContain("Unknown option '--out'");
  expect(existsSync(folder)).toBe(false);
});
