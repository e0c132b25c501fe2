import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { fixtureCourse } from './build-site.ts';
import { shareSite } from './share-site.ts';

let course: string;

beforeEach(async () => {
  course = await mkdtemp(join(tmpdir(), 'check-'));
});
afterEach(() => rm(course, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(course, path)), { recursive: true });
  await writeFile(join(course, path), text);
}

/** Runs `npm run check`'s command. */
function check(
  content: string,
  ...options: string[]
): Promise<{ code: number | null; out: string; said: string }> {
  const child = spawn(process.execPath, [...manifest.scripts.check.split(' ').slice(1), ...options], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, SOURCE_DATE_EPOCH: '1780800000', LECTERN_CONTENT: content },
  });
  let out = '';
  let said = '';
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (said += text));
  return new Promise((done) => child.on('close', (code) => done({ code, out, said })));
}

test('says what a build says, and writes nothing', async () => {
  const { output } = await shareSite({ content: fixtureCourse });
  const before = await readdir(fixtureCourse, { recursive: true });
  const { code, out } = await check(fixtureCourse);
  expect(out.split('\n').length).toBeGreaterThan(10);
  expect(output).toContain(out);
  expect(code).toBe(0);
  expect(await readdir(fixtureCourse, { recursive: true })).toEqual(before);
});

test('fails for an error, and for more warnings than are allowed', async () => {
  await write('lectures/a.md', '---\ntitle: A\n---\n[](https://a.example/)\n\n[x](gone.png)\n');
  expect(await check(course, '--max-warnings', '2')).toMatchObject({ code: 0 });
  expect(await check(course, '--max-warnings', '1')).toMatchObject({ code: 1 });
  await write('lectures/b.md', '---\ntitle: "B\n---\nText.\n');
  const { code, out } = await check(course);
  expect(code).toBe(1);
  expect(out).toMatch(/lectures\/b\.md:2 {2}error {2}front-matter\/syntax[\s\S]*1 error, 2 warnings\n$/);
});

test('prints for programs, and nothing else', async () => {
  await write('lectures/a.md', '---\ntitle: A\n---\n[x](gone.png)\n');
  const { out } = await check(course, '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({
    errors: 0,
    warnings: 1,
    diagnostics: [{ rule: 'link/missing-file', line: 4 }],
  });
  const github = await check(course, '--format=github');
  expect(github.out).toMatch(/^::warning file=.*\/lectures\/a\.md,line=4,title=link\/missing-file::/);
  const sarif = await check(course, '--format=sarif');
  expect(JSON.parse(sarif.out)).toMatchObject({ version: '2.1.0', runs: [{ results: [{}] }] });
});

test('an old course starts clean, and only what is new is reported', async () => {
  const baseline = join(course, 'baseline.json');
  await write('lectures/a.md', '---\ntitle: A\n---\n[x](gone.png)\n');
  expect(await check(course, '--write-baseline', baseline)).toMatchObject({
    code: 0,
    out: `Wrote 1 fault to ${baseline}\n`,
  });
  const options = ['--baseline', baseline, '--max-warnings', '0'];
  expect(await check(course, ...options)).toMatchObject({ code: 0, out: 'Nothing new is wrong.\n' });
  await write('lectures/a.md', '---\ntitle: A\n---\nA new line.\n\n[x](gone.png)\n[y](gone-too.png)\n');
  const { code, out } = await check(course, ...options);
  expect(code).toBe(1);
  expect(out.match(/gone\S*\.png/g)).toContain('gone-too.png');
  expect(out).toMatch(/\n0 errors, 1 warning\n$/);
});

test.each([
  [['--format', 'xml'], '--format must be one of text, json, sarif, github, not xml.'],
  [['--max-warnings', 'few'], '--max-warnings must be a number, not few.'],
  [['--baseline', '/nowhere/b.json'], 'There is no baseline /nowhere/b.json'],
  [['--colour'], "Unknown option '--colour'"],
])('%j is answered with one sentence', async (options, sentence) => {
  await write('lectures/a.md', '---\ntitle: A\n---\nText.\n');
  const { code, out, said } = await check(course, ...options);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(said).toContain(sentence);
  expect(said.trimEnd().split('\n')).toHaveLength(1);
});

test('a missing or empty course is answered with one sentence too', async () => {
  expect(await check(join(course, 'gone'))).toMatchObject({ code: 2, out: '' });
  const { code, said } = await check(course);
  expect(code).toBe(2);
  expect(said).toMatch(/^No lecture was found in \S+; nothing was checked\.\n$/);
});

test('a course whose only post cannot be read gets a report on that post, not on a lack of posts', async () => {
  await write('lectures/a.md', '---\ntitle: A\n---\n');
  await writeFile(join(course, 'lectures/a.md'), Buffer.from('---\ntitle: 水鳥\n---\n', 'utf16le'));
  const { code, out, said } = await check(course);
  expect([code, said]).toEqual([1, '']);
  expect(out).toContain('source/charset');
});

test('help lists every option', async () => {
  const { code, out } = await check(course, '--help');
  expect(code).toBe(0);
  for (const option of ['--format', '--max-warnings', '--baseline', '--write-baseline'])
    expect(out).toContain(option);
  expect(existsSync(join(course, '_site'))).toBe(false);
});
