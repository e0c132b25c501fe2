import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../../../src/site/commands/publish.ts';
import { digestBytes, formatMark, markFile } from '../../../../src/site/publish/mark.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

type Files = Readonly<Record<string, string>>;

const first: Files = {
  'index.html': 'home',
  'lectures/vlm/index.html': 'lecture',
  'models/llava/index.html': 'llava',
  'models/old [x]*/index.html': 'old',
  'style-12345678.css': 'css',
};

const second: Files = {
  'index.html': 'home, new',
  'lectures/vlm/index.html': 'lecture',
  'models/llava/index.html': 'llava',
  'models/qwen/index.html': 'qwen',
  'style-12345678.css': 'css',
};

/** Makes `_site/` what a build would make of it. */
async function build(files: Files): Promise<void> {
  const site = join(folder, '_site');
  await rm(site, { recursive: true, force: true });
  await writeFiles(site, files);
  const digests = Object.entries(files).map(([path, text]) => [path, digestBytes(text)] as const);
  await writeFile(join(site, markFile), formatMark(new Map(digests)));
}

async function writeFiles(to: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), text);
  }
}

function publish(...args: string[]) {
  return publishAs({}, ...args);
}

function publishAs(variables: Files, ...args: string[]) {
  return publishFrom('', variables, ...args);
}

/** @param place folder that the command is run in, below that of the test */
async function publishFrom(place: string, variables: Files, ...args: string[]) {
  const printed = { out: '', said: '' };
  const keep = (stream: NodeJS.WriteStream, name: keyof typeof printed) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed[name] += text;
      return true;
    });
  const spies = [keep(process.stdout, 'out'), keep(process.stderr, 'said')];
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(join(folder, place));
  try {
    const environment = {
      LECTERN_OUTPUT: join(folder, '_site'),
      LECTERN_CONTENT: join(folder, 'content'),
      ...variables,
    };
    const code = await run([...args, '--no-build'], environment);
    return { code, out: printed.out.replaceAll(folder, ''), said: printed.said.replaceAll(folder, '') };
  } finally {
    for (const spy of [...spies, cwd]) spy.mockRestore();
  }
}

/** Files of a folder with what is in them, without our mark and what is Git's. */
async function readFiles(at: string): Promise<Files> {
  const found = await readdir(at, { recursive: true, withFileTypes: true });
  const files = found.filter(
    (entry) => entry.isFile() && entry.name !== markFile && entry.name !== '.nojekyll',
  );
  const texts = await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(at.length + 1), await readFile(path, 'utf8')] as const;
    }),
  );
  return Object.fromEntries(texts);
}

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
  });

const hasRsync = spawnSync('rsync', ['--version']).status === 0;

/** Each way to publish: how to ask for it, how to put a file there by hand, and what is there. */
const ways = {
  folder: {
    args: () => ['--to', 'folder', join(folder, 'public')],
    put: (files: Files) => writeFiles(join(folder, 'public'), files),
    read: () => readFiles(join(folder, 'public')),
    begin: async () => {},
  },
  rsync: {
    args: () => ['--to', 'rsync', join(folder, 'a place')],
    put: (files: Files) => writeFiles(join(folder, 'a place'), files),
    read: () => readFiles(join(folder, 'a place')),
    begin: async () => {},
  },
  pages: {
    args: () => ['--to', 'pages'],
    put: async (files: Files) => {
      const clone = join(folder, 'by-hand');
      git(folder, 'clone', '-q', 'remote.git', 'by-hand');
      const isThere = git(clone, 'branch', '-r').includes('gh-pages');
      git(clone, 'checkout', '-q', ...(isThere ? ['gh-pages'] : ['--orphan', 'gh-pages']));
      await writeFiles(clone, files);
      git(clone, 'add', '-A');
      git(clone, 'commit', '-q', '-m', 'By hand');
      git(clone, 'push', '-q', 'origin', 'gh-pages');
      await rm(clone, { recursive: true });
    },
    read: async () => {
      git(folder, 'clone', '-q', '-b', 'gh-pages', 'remote.git', 'look');
      await rm(join(folder, 'look/.git'), { recursive: true });
      const files = await readFiles(join(folder, 'look'));
      await rm(join(folder, 'look'), { recursive: true });
      return files;
    },
    begin: async () => {
      git(folder, 'init', '-q', '--bare', 'remote.git');
      git(folder, 'init', '-q');
      git(folder, 'config', 'user.name', 'Ada');
      git(folder, 'config', 'user.email', 'ada@example.org');
      git(folder, 'remote', 'add', 'origin', join(folder, 'remote.git'));
    },
  },
} as const;

describe.each(['folder', 'rsync', 'pages'] as const)('to %s', (name) => {
  const way = ways[name];
  beforeEach(() => way.begin());

  test.skipIf(name === 'rsync' && !hasRsync)(
    'publishes twice, says what changes, and deletes nothing of others',
    async () => {
      await build(first);
      expect(await publish(...way.args())).toMatchObject({
        code: 0,
        out: expect.stringContaining(
          'Pages: 4 new, 0 changed, 0 gone. Other files that change: 1.\nNew models:\n  /models/llava/\n  /models/old [x]*/\nNew pages:\n  /\n  /lectures/vlm/\n',
        ),
      });
      expect(await way.read()).toEqual(first);
      await way.put({
        CNAME: 'example.org',
        'models/old [x]*/mine.txt': 'mine',
        'models/other/index.html': 'mine',
      });
      await build(second);
      const { code, out } = await publish(...way.args());
      expect(code).toBe(0);
      expect(out).toContain(
        'Pages: 1 new, 1 changed, 1 gone. Other files that change: 0.\nNew models:\n  /models/qwen/\nGone addresses, which bookmarks and other sites may still lead to:\n  /models/old [x]*/\n',
      );
      const others = {
        CNAME: 'example.org',
        'models/old [x]*/mine.txt': 'mine',
        'models/other/index.html': 'mine',
      };
      expect(await way.read()).toEqual({ ...second, ...others });
      expect(await publish(...way.args())).toEqual({
        said: '',
        code: 0,
        out: 'Nothing has changed since it was last published.\n',
      });
    },
  );

  test.skipIf(name === 'rsync' && !hasRsync)(
    'refuses a site that shrank, unless that is allowed',
    async () => {
      await build(first);
      await publish(...way.args());
      await build({ 'index.html': 'home', 'lectures/vlm/index.html': 'lecture' });
      expect(await publish(...way.args())).toMatchObject({
        code: 1,
        said: 'Nothing was published because the site has 2 pages, and 4 are published now; publish with --allow-shrink if that is what you want.\n',
      });
      expect(await way.read()).toEqual(first);
      expect(await publish(...way.args(), '--allow-shrink')).toMatchObject({ code: 0 });
      expect(Object.keys(await way.read()).sort()).toEqual(['index.html', 'lectures/vlm/index.html']);
    },
  );

  test.skipIf(name === 'rsync' && !hasRsync)('refuses a place with other files', async () => {
    await way.put({ 'thesis.txt': 'mine' });
    await build(first);
    const { code, said } = await publish(...way.args());
    expect(code).toBe(1);
    expect(said).toMatch(
      /^Nothing is (?:published|written) to .* because it (?:holds|contains) files that .*thesis\.txt/,
    );
    expect(await way.read()).toEqual({ 'thesis.txt': 'mine' });
  });

  test.skipIf(name === 'rsync' && !hasRsync)('does not overwrite a page that is not ours', async () => {
    await build(first);
    await publish(...way.args());
    await way.put({ 'models/qwen/index.html': 'mine' });
    await build(second);
    const { code, said } = await publish(...way.args());
    expect(code).toBe(1);
    expect(said).toContain('models/qwen/index.html');
    expect(await way.read()).toEqual({ ...first, 'models/qwen/index.html': 'mine' });
  });

  test.skipIf(name === 'rsync' && !hasRsync)('turns a page into a folder', async () => {
    await build({ ...first, notes: 'a file' });
    await publish(...way.args());
    await build({ ...first, 'notes/index.html': 'a page' });
    expect(await publish(...way.args())).toMatchObject({ code: 0 });
    expect(await way.read()).toEqual({ ...first, 'notes/index.html': 'a page' });
  });
});

/** How a site is published into a folder of its place. */
const below = {
  folder: (term: string) => ['--to', 'folder', join(folder, 'public', term)],
  rsync: (term: string) => ['--to', 'rsync', join(folder, 'a place', term)],
  pages: (term: string) => ['--to', 'pages', '--below', term],
};

const possible = (['folder', 'rsync', 'pages'] as const).filter((name) => name !== 'rsync' || hasRsync);

test.each(possible)('to %s: terms are published side by side', async (name) => {
  const way = ways[name];
  await way.begin();
  await mkdir(join(folder, 'a place'));
  const old = { ...first, 'only-2025/index.html': 'old' };
  const asOld = { LECTERN_BASE: '/2025/' };
  await build(old);
  expect(await publishAs(asOld, ...below[name]('2025'))).toMatchObject({ code: 0, said: '' });
  const inFolder = Object.fromEntries(Object.entries(old).map(([path, text]) => [`2025/${path}`, text]));
  expect(await way.read()).toEqual(inFolder);

  await build(first);
  expect(await publish(...way.args())).toMatchObject({ code: 0, said: '' });
  expect(await way.read()).toEqual({ ...first, ...inFolder });
  await build(second);
  const later = await publish(...way.args());
  expect([later.code, later.out]).toEqual([0, expect.not.stringContaining('/2025/')]);
  expect(await way.read()).toEqual({ ...second, ...inFolder });

  await build(old);
  expect((await publishAs(asOld, ...below[name]('2025'))).out).toBe(
    'Nothing has changed since it was last published.\n',
  );
  const { 'only-2025/index.html': _, ...less } = old;
  await build({ ...less, 'late/index.html': 'late' });
  expect(await publishAs(asOld, ...below[name]('2025'))).toMatchObject({ code: 0 });
  const { '2025/only-2025/index.html': __, ...left } = inFolder;
  expect(await way.read()).toEqual({ ...second, ...left, '2025/late/index.html': 'late' });
});

test('a folder beside a term is not ours because the term is', async () => {
  await mkdir(join(folder, 'public/2025'), { recursive: true });
  await writeFiles(join(folder, 'public/2025'), { [markFile]: formatMark(new Map()) });
  await writeFiles(join(folder, 'public'), { 'thesis.txt': 'mine' });
  await build(first);
  expect(await publish(...ways.folder.args())).toMatchObject({
    code: 1,
    said: expect.stringContaining('"thesis.txt"'),
  });
  await ways.pages.begin();
  await ways.pages.put({ [`2025/${markFile}`]: formatMark(new Map()), 'thesis.txt': 'mine' });
  expect(await publish(...ways.pages.args())).toMatchObject({
    code: 1,
    said: expect.stringContaining('"thesis.txt"'),
  });
});

test('a file of others where a term would be is left alone', async () => {
  await ways.pages.begin();
  await ways.pages.put({ '2025': 'mine', terms: 'mine, too' });
  await build(first);
  for (const [term, file] of [
    ['2025', '2025'],
    ['terms/2025', 'terms'],
  ] as const) {
    expect(await publishAs({ LECTERN_BASE: `/${term}/` }, ...below.pages(term))).toMatchObject({
      code: 1,
      said: expect.stringContaining(`"${file}"`),
    });
  }
  expect(await ways.pages.read()).toEqual({ '2025': 'mine', terms: 'mine, too' });
});

test('a course in a folder of its repository sees the whole branch', async () => {
  await ways.pages.begin();
  await mkdir(join(folder, 'course'));
  const asTerm = { LECTERN_BASE: '/2025/' };
  await build(first);
  expect(await publishFrom('course', asTerm, ...below.pages('2025'))).toMatchObject({ code: 0, said: '' });
  await build(second);
  expect(await publishFrom('course', asTerm, ...below.pages('2025'))).toMatchObject({ code: 0, said: '' });
  expect(await ways.pages.read()).toEqual(
    Object.fromEntries(Object.entries(second).map(([path, text]) => [`2025/${path}`, text])),
  );
  await ways.pages.put({ 'index.html': 'mine' });
  expect(await publishFrom('course', {}, ...ways.pages.args())).toMatchObject({
    code: 1,
    said: expect.stringContaining('"index.html"'),
  });
});

test('a term whose pages would be expected elsewhere is refused', async () => {
  await ways.pages.begin();
  await build(first);
  await expect(publish(...below.pages('2025'))).rejects.toThrow(
    'The site is for /, and --below would put it at /2025/: set LECTERN_BASE=/2025/, too.',
  );
});

test('the page of all parts is not called a model', async () => {
  await build({ ...first, 'models/parts/index.html': 'parts', 'models/matrix/index.html': 'matrix' });
  const { out } = await publish(...ways.folder.args());
  expect(out).toContain('New models:\n  /models/llava/\n  /models/old [x]*/\nNew pages:\n');
  expect(out).toContain('  /models/parts/\n');
});

test('a dry run publishes nothing', async () => {
  await build(first);
  const { code, out } = await publish(...ways.folder.args(), '--dry-run');
  expect({ code, isSaid: out.startsWith('Pages: 4 new') }).toEqual({ code: 0, isSaid: true });
  await expect(readdir(join(folder, 'public'))).rejects.toThrow();
});

test('a site without a lecture is refused', async () => {
  await build({ 'index.html': 'home' });
  expect(await publish(...ways.folder.args())).toMatchObject({
    code: 1,
    said: 'Nothing was published because the site has no lecture; publish with --allow-shrink if that is what you want.\n',
  });
});

test('a folder of others is refused, and another place is proposed as the command takes it', async () => {
  await build(first);
  await writeFiles(join(folder, 'thesis'), { 'thesis.txt': 'mine' });
  const { code, said } = await publish('--to', 'folder', join(folder, 'thesis'));
  expect(code).toBe(1);
  expect(said).toMatch(/, such as "thesis\.txt"; .* or name another folder behind --to folder\.\n$/);
});

test.each([
  ['a course that is in no repository', [], /^Nothing was published because .* in no Git repository; /],
  ['a repository without the remote', [['init']], /^Nothing was published because .* no remote "origin"; /],
])('%s is refused, with the command that puts it right', async (_, commands, reason) => {
  await build(first);
  for (const command of commands) git(folder, ...command);
  const { code, said } = await publishAs({ GIT_CEILING_DIRECTORIES: folder }, '--to', 'pages');
  expect(code).toBe(1);
  expect(said).toMatch(reason);
  expect(said).toMatch(/git remote add origin ADDRESS[^\n]*\.\n$/);
});

test.each(['_site', './_site/', '_site/2025'])(
  '%s is where the site is built, and no place to publish to',
  async (place) => {
    await build(first);
    const shown = place.endsWith('2025') ? '_site/2025/' : '_site/';
    await expect(publish('--to', 'folder', place)).rejects.toThrow(
      `${shown} is where the site is built, or in it, and needs no publishing: name the folder that is served, such as --to folder /srv/www/course, or build there with LECTERN_OUTPUT.`,
    );
    expect(await readdir(join(folder, '_site'))).not.toContain('2025');
  },
);

test('what was not built cannot be published', async () => {
  await writeFiles(join(folder, '_site'), first);
  expect(await publish(...ways.folder.args())).toMatchObject({
    code: 1,
    said: 'There is no site in _site/; build it first.\n',
  });
});

test('what lies beside the site is not published', async () => {
  await build(first);
  await writeFile(join(folder, '_site/secret.txt'), 'mine');
  await publish(...ways.folder.args());
  expect(await ways.folder.read()).toEqual(first);
});

test.each([
  [[], 'Say where to: --to folder PATH, --to rsync HOST:PATH or --to pages.'],
  [['--to', 'ftp', 'x'], 'Say where to: --to folder PATH, --to rsync HOST:PATH or --to pages.'],
  [['--to', 'folder'], 'Say one place: --to folder PLACE.'],
  [['--to', 'pages', '--below', '../x'], '--below must be a folder such as 2025, not ../x.'],
  [['--to', 'folder', 'x', '--below', '2025'], '--below is for --to pages; here it is part of the place.'],
  [['--to', 'pages', 'x'], '--to pages takes no place; see --remote and --branch.'],
])('%s is refused', async (args, message) => {
  await expect(publish(...args)).rejects.toThrow(message);
});
