import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../../../src/site/commands/new.ts';
import { ask } from '../../../../src/site/new/ask.ts';
import { planCourse, titleOf } from '../../../../src/site/new/plan-course.ts';
import { writeCourse } from '../../../../src/site/new/write-course.ts';
import { SiteBuild } from '../../../../src/site/site-build.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (path: string) => readFile(join(folder, path), 'utf8');

test.each([
  ['en', 'LLaVA', 'First lecture'],
  ['zh-Hant', 'LLaVA', '第一講'],
])('a new course in %s has nothing wrong, and a lecture with an entry', async (language, entry, title) => {
  const answers = { title: 'Birds: a "course"', language, author: 'Ada 王' };
  await writeCourse(folder, await planCourse(folder, answers, '^1.2.3'));
  const options = { content: join(folder, 'content'), output: join(folder, '_site'), hasSearch: false };
  const build = new SiteBuild(options);
  const course = await build.prepare(
    { SOURCE_DATE_EPOCH: '1780800000' },
    async () => ({ styles: [], scripts: [] }) as never,
  );
  expect(course.diagnostics).toEqual([]);
  expect(course.settings).toMatchObject({ title: 'Birds: a "course"', language, author: ['Ada 王'] });
  expect(course.lectures).toMatchObject([{ title }]);
  expect(build.pageAt('/models/llava/')).toMatchObject({ title: entry });
});

test.each([
  ['/home/ada/My Course_2026', 'my-course-2026'],
  ['/home/ada/課程', 'course'],
  ['/home/ada/Kurs über Vögel', 'kurs-uber-vogel'],
  ['/home/ada/lectern', 'course'],
])('the package of %s is %s', async (path, name) => {
  const files = await planCourse(path, { title: 'A', language: 'en' }, 'file:vendor/lectern-0.1.0.tgz');
  expect(JSON.parse(files.find(({ path }) => path === 'package.json')?.text ?? '')).toEqual({
    name,
    private: true,
    scripts: {
      start: 'lectern dev',
      build: 'lectern build',
      preview: 'lectern preview',
      check: 'lectern check',
      fix: 'lectern fix',
      import: 'lectern import',
      enrich: 'lectern enrich',
      links: 'lectern links',
      media: 'lectern media',
      deploy: 'lectern publish',
    },
    dependencies: { lectern: 'file:vendor/lectern-0.1.0.tgz' },
  });
});

test('a course is named after its folder', () => {
  expect(titleOf('/home/ada/vision-language_models')).toBe('Vision language models');
  expect(titleOf('/')).toBe('Course');
});

test('no file that exists already is touched', async () => {
  await mkdir(join(folder, 'content'));
  await writeFile(join(folder, 'content/site.yaml'), 'title: Mine\n');
  const files = await planCourse(folder, { title: 'A', language: 'en' }, '^1.2.3');
  expect(await writeCourse(folder, files)).toMatchObject({ kept: ['content/site.yaml'] });
  expect(await read('content/site.yaml')).toBe('title: Mine\n');
  const texts = await Promise.all(files.map(({ path }) => read(path)));
  expect(await writeCourse(folder, files)).toEqual({ written: [], kept: files.map(({ path }) => path) });
  expect(await Promise.all(files.map(({ path }) => read(path)))).toEqual(texts);
});

test('its workflow is ours, except for how it gets the generator', async () => {
  const files = await planCourse(folder, { title: 'A', language: 'en' }, '^1.2.3');
  const theirs = parse(files.find(({ path }) => path.endsWith('site.yml'))?.text ?? '');
  const ours = parse(await readFile('.github/workflows/site.yml', 'utf8'));
  ours.jobs.build.steps[1].with = { 'node-version': 22 };
  ours.jobs.build.steps[2].run = 'npm install';
  ours.jobs.build.steps[3].with.path = 'node_modules/lectern/node_modules/.cache/lectern';
  expect(theirs).toEqual(ours);
});

test('asks only for what no option states, and takes an empty answer for the usual one', async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  output.on('data', (text) => {
    shown += text;
    if (/: $/.test(shown)) input.write(/Title[^:]*: $/.test(shown) ? 'Terns\n' : '\n');
  });
  const usual = { title: 'My course', language: 'en' };
  expect(await ask({ author: 'Ada' }, usual, { input, output })).toEqual({
    title: 'Terns',
    language: 'en',
    author: 'Ada',
  });
  expect(shown).toBe('Title of the course [My course]: Language, en or zh-Hant [en]: ');
});

test('a terminal that is closed ends it', async () => {
  const input = new PassThrough();
  const asked = ask({}, { title: 'A', language: 'en' }, { input, output: new PassThrough() });
  input.end();
  await expect(asked).rejects.toThrow('Stopped; nothing was written.');
});

test.each([{ args: [''] }, { args: ['  '] }, { args: [] }, { args: ['a', 'b'] }])(
  '$args names no folder',
  ({ args }) => expect(run(['--yes', ...args])).rejects.toThrow('Say where to put the course'),
);

test('where a package.json was before, what starts the course is what works there', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const say = async (spec: string) => {
    write.mockClear();
    await run([folder, '--yes', '--generator', spec]);
    return /See it: .* && (npm install.*)\n/.exec(write.mock.calls.join(''))?.[1];
  };
  expect(await say('^1.2.3')).toBe('npm install && npm start');
  await writeFile(join(folder, 'package.json'), '{"name":"mine"}');
  expect(await say('^1.2.3')).toBe('npm install "lectern@^1.2.3" && npx lectern dev');
  expect(await say('file:vendor/lectern-0.1.0.tgz')).toBe(
    'npm install ./vendor/lectern-0.1.0.tgz && npx lectern dev',
  );
  write.mockRestore();
  expect(await read('package.json')).toBe('{"name":"mine"}');
});

test.runIf(process.platform === 'linux')(
  'a place where nothing can be made is said, and the command ends',
  async () => {
    for (const generator of [[], ['--generator', '^1.2.3']])
      await expect(run(['/proc/a-course', '--yes', ...generator])).rejects.toMatchObject({
        code: 'ENOENT',
        syscall: 'mkdir',
      });
  },
);
