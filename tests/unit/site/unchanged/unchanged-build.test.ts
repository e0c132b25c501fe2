import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listOutput } from '../../../../src/site/publish/list-output.ts';
import { formatMark } from '../../../../src/site/publish/mark.ts';
import { lookAhead } from '../../../../src/site/unchanged/unchanged-build.ts';
import { seedRandom } from '../../../bench/course/random.ts';

const home = process.cwd();
const noon = 1780800000;
const environment = { SOURCE_DATE_EPOCH: String(noon) };
let project: string;
let content: string;
let output: string;

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
};

beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'unchanged-')));
  process.chdir(project);
  process.env.LECTERN_CODE = 'the code of today';
  content = join(project, 'content');
  output = join(project, 'site');
  for (const path of ['src/a.ts', 'layouts/b.tsx', 'assets/css/c.css']) write(path, path);
  for (const path of ['site.yaml', 'lectures/a.md', 'lectures/b.md', 'assets/image/a.png'])
    write(`content/${path}`, path);
  write('site/index.html', 'home');
  write('site/lectures/a/index.html', 'a lecture');
});
afterEach(() => {
  process.chdir(home);
  delete process.env.LECTERN_CODE;
  rmSync(project, { recursive: true, force: true });
});

const look = (given: NodeJS.ProcessEnv = environment, options = { content, output }) =>
  lookAhead({ options, environment: given, output });
const saidAgain = async (given?: NodeJS.ProcessEnv) => (await look(given)).said;

/** Builds, as far as this is about: the mark is written, and what was said is remembered. */
async function build(given: NodeJS.ProcessEnv = environment, nextDue?: number, said = 'said'): Promise<void> {
  const ahead = await look(given);
  const since = Date.now();
  const published = listOutput(output);
  const digests = [...published].flatMap(([path, digest]) =>
    digest === undefined ? [] : [[path, digest] as const],
  );
  write('site/.lectern.json', formatMark(new Map(digests)));
  await ahead.remember({ said, published, since, ...(nextDue !== undefined && { nextDue }) });
}

/** Where the last build is written down. */
const recordFile = () => {
  const folder = join(project, 'node_modules/.cache/lectern/builds');
  return join(folder, readdirSync(folder)[0] ?? '');
};

test('a build that nothing has changed for says what the last one said', async () => {
  expect(await saidAgain()).toBe(undefined);
  await build(environment, undefined, 'one warning\n');
  expect(await saidAgain()).toBe('one warning\n');
  expect(await saidAgain()).toBe('one warning\n');
});

const edits: readonly (readonly [string, () => void])[] = [
  ['a post has another text of the same length', () => write('content/lectures/a.md', 'lectures/A.md')],
  ['a post is new', () => write('content/lectures/c.md', '')],
  ['a post is gone', () => rmSync('content/lectures/b.md')],
  ['a post has another name', () => renameSync('content/lectures/b.md', 'content/lectures/c.md')],
  ['a folder is new', () => mkdirSync('content/pages')],
  ['a folder became one of ours', () => write('content/lectures/x/.lectern.json', '{}')],
  ['the settings changed', () => write('content/site.yaml', 'title: x')],
  ['papers are known', () => write('content/papers.yaml', '')],
  ['a picture changed', () => write('content/assets/image/a.png', 'x')],
  ['a link leads out', () => symlinkSync('/', 'content/out')],
  [
    'settings are read through a link',
    () => {
      write('content/.hidden/_config.yml', 'title: x');
      symlinkSync('.hidden/_config.yml', 'content/_config.yml');
    },
  ],
  ['our own code changed', () => (process.env.LECTERN_CODE = 'the code of tomorrow')],
  ['a style changed', () => write('assets/css/c.css', 'x')],
  ['other code runs', () => (process.env.LECTERN_CODE = 'the code of tomorrow')],
  ['it is unknown what code runs', () => delete process.env.LECTERN_CODE],
  ['a page was edited', () => write('site/index.html', 'HOME')],
  ['a page was emptied', () => truncateSync('site/index.html')],
  ['a page is gone', () => rmSync('site/index.html')],
  [
    'a page became a folder',
    () => {
      rmSync('site/index.html');
      mkdirSync('site/index.html');
    },
  ],
  [
    'a page became a link to the same text',
    () => {
      renameSync('site/index.html', 'home.html');
      symlinkSync('../home.html', 'site/index.html');
    },
  ],
  ['the site is gone', () => rmSync('site', { recursive: true })],
  ['the mark is gone', () => rmSync('site/.lectern.json')],
  ['the mark was edited', () => write('site/.lectern.json', '{}')],
];

test.each(edits)('a build is not the same once %s', async (_, edit) => {
  await build();
  expect(await saidAgain()).toBe('said');
  edit();
  expect(await saidAgain()).toBe(undefined);
});

test('a change is seen in a file whose times were set back', async () => {
  const old = new Date('2026-01-01');
  utimesSync('content/lectures/a.md', old, old);
  await build();
  write('content/lectures/a.md', 'lectures/A.md');
  utimesSync('content/lectures/a.md', old, old);
  expect(await saidAgain()).toBe(undefined);
});

test('files that others put into the site do not matter, nor do the times of files', async () => {
  await build();
  write('site/CNAME', 'example.org');
  utimesSync('content/lectures/a.md', new Date(), new Date());
  utimesSync('site/index.html', new Date(), new Date());
  expect(await saidAgain()).toBe('said');
});

test('the environment is part of what is built', async () => {
  await build();
  for (const [name, value] of [
    ['SOURCE_DATE_EPOCH', '1780800001'],
    ['LECTERN_BASE', '/vlm/'],
    ['LECTERN_SEARCH', 'off'],
    ['TZ', 'Asia/Taipei'],
    ['NODE_OPTIONS', '--no-warnings'],
    ['INIT_CWD', '/elsewhere'],
  ] as const) {
    expect(await saidAgain({ ...environment, [name]: value })).toBe(undefined);
  }
  for (const [name, value] of [
    ['EDITOR', 'vi'],
    ['NODE_V8_COVERAGE', '/tmp/coverage'],
  ] as const) {
    expect(await saidAgain({ ...environment, [name]: value })).toBe('said');
  }
  expect((await look(environment, { content: join(project, 'content/lectures'), output })).said).toBe(
    undefined,
  );
});

test('a post that was held back is published on its day, and a clock that was set back is not believed', async () => {
  const now = Math.floor(Date.now() / 1000);
  await build({}, now + 3600);
  expect(await saidAgain({})).toBe('said');
  write('content/lectures/a.md', 'edited');
  await build({}, now);
  expect(await saidAgain({})).toBe(undefined);
  const [, text = ''] = readFileSync(recordFile(), 'utf8').split('\n');
  expect(JSON.parse(text)).toMatchObject({ until: now });
});

test.each([
  ['is cut off', (file: string) => truncateSync(file, 200)],
  ['is empty', (file: string) => truncateSync(file)],
  ['was written by another version', (file: string) => writeFileSync(file, 'x\n{"format":2}')],
  [
    'has a word changed',
    (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('said', 'Said')),
  ],
  [
    'cannot be read',
    (file: string) => {
      rmSync(file);
      mkdirSync(file);
    },
  ],
])('a record is ignored where it %s', async (_, spoil) => {
  await build();
  spoil(recordFile());
  expect(await saidAgain()).toBe(undefined);
});

test('a build during which something changed is not remembered, even if it was changed back', async () => {
  for (const path of ['content/lectures/a.md', 'assets/css/c.css', 'src/a.ts', 'layouts/b.tsx']) {
    const ahead = await look();
    write(path, 'edited');
    write(path, path.replace('content/', ''));
    await ahead.remember({ said: 'said', published: listOutput(output), since: Date.now() });
    expect(await saidAgain()).toBe(undefined);
  }
});

test('git is asked once about a commit, and again about the next', async () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
      cwd: project,
    });
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'First', '--date=2026-01-01T00:00:00Z');
  await build({});
  const [, text = ''] = readFileSync(recordFile(), 'utf8').split('\n');
  expect(JSON.parse(text).commit).toEqual({
    head: expect.stringMatching(/^[0-9a-f]{40}$/),
    time: expect.any(String),
  });
  // With no git to ask, what it said is still known.
  const { PATH } = process.env;
  process.env.PATH = '';
  try {
    expect(await saidAgain({})).toBe('said');
  } finally {
    process.env.PATH = PATH;
  }
  execFileSync(
    'git',
    [
      '-c',
      'user.name=Ada',
      '-c',
      'user.email=ada@example.org',
      'commit',
      '-q',
      '--allow-empty',
      '-m',
      'Second',
    ],
    {
      cwd: project,
      env: { ...process.env, GIT_COMMITTER_DATE: '2027-01-01T00:00:00Z' },
    },
  );
  expect(await saidAgain({})).toBe(undefined);
});

test('nothing is remembered on a full disk, and no build fails because of it', async () => {
  write('node_modules/.cache', 'a file');
  await build();
  expect(await saidAgain()).toBe(undefined);
});

test('of many outputs the last builds are known, and other files stay', async () => {
  write('node_modules/.cache/lectern/builds/mine.txt', '');
  for (let count = 0; count < 12; count++) {
    const ahead = await lookAhead({ options: { content, output }, environment, output: `${output}${count}` });
    mkdirSync(`${output}${count}`, { recursive: true });
    write(`site${count}/.lectern.json`, formatMark(new Map()));
    await ahead.remember({ said: '', published: new Map(), since: Date.now() });
  }
  expect(readdirSync('node_modules/.cache/lectern/builds')).toHaveLength(9);
});

/** What a build may read of a folder, as a test can see it. */
function snapshot(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return JSON.stringify(
    entries
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path, entry.isFile() ? readFileSync(path, 'base64') : ''];
      })
      .sort(),
  );
}

test('each of three hundred random edits is seen, and none where there was none', async () => {
  const random = seedRandom('edits');
  const names = ['lectures/a.md', 'lectures/b.md', 'lectures/c.md', 'site.yaml', 'papers.yaml', 'pages/x.md'];
  const moves: readonly (() => void)[] = [
    () => write(`content/${random.pick(names)}`, random.pick(['', 'one', 'two', 'six'])),
    () => rmSync(join(content, random.pick(names)), { force: true }),
    () => {
      const [from = '', to = ''] = random.sample(names, 2);
      if (existsSync(join(content, from))) {
        mkdirSync(dirname(join(content, to)), { recursive: true });
        renameSync(join(content, from), join(content, to));
      }
    },
    () => {
      const path = join(content, random.pick(names));
      if (existsSync(path)) utimesSync(path, random.between(0, noon), random.between(0, noon));
    },
    () => write('site/index.html', random.pick(['home', 'HOME'])),
    () => {},
  ];
  await build();
  let built = snapshot(content) + snapshot(output);
  let seen = 0;
  for (let count = 0; count < 300; count++) {
    for (let times = random.between(1, 2); times > 0; times--) random.pick(moves)();
    const isSame = snapshot(content) + snapshot(output) === built;
    expect([count, await saidAgain()]).toEqual([count, isSame ? 'said' : undefined]);
    if (isSame) continue;
    seen += 1;
    await build();
    built = snapshot(content) + snapshot(output);
  }
  expect(seen).toBeGreaterThan(100);
  expect(seen).toBeLessThan(300);
});
