import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, onTestFailed, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { fixtureCourse } from './build-site.ts';

const root = resolve(import.meta.dirname, '../..');
const command = manifest.scripts.start.split(' ').slice(1);

/** The machine is busy with other tests; an author waits far less. */
const patience = { timeout: 100_000, interval: 100 };

type Started = {
  readonly process: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<unknown>;
};

let folder = '';
const started: Started[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-start-'));
  await write('content/site.yaml', 'title: Gulls\n');
  await write('content/lectures/gull.md', post('Gull', 'first state'));
  await write('content/lectures/tern.md', post('Tern', 'first state'));
});
afterEach(async () => {
  for (const { process, ended } of started.splice(0)) {
    process.kill('SIGTERM');
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
});

const post = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;
const at = (path: string) => join(folder, path);

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), text);
}

/** Runs the command an author runs. Ports begin where no other test has its own. */
function start(environment: NodeJS.ProcessEnv = {}, args: readonly string[] = [], cwd = root): Started {
  const [script = '', ...words] = command;
  const child = spawn(process.execPath, [resolve(root, script), ...words, ...args], {
    cwd,
    env: {
      ...process.env,
      LECTERN_CONTENT: at('content'),
      LECTERN_OUTPUT: '',
      LECTERN_BASE: '',
      npm_lifecycle_event: undefined,
      PORT: '8860',
      ...environment,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const one = { process: child, said: () => said, ended: new Promise((done) => child.once('close', done)) };
  started.push(one);
  onTestFailed(() => console.log(said));
  return one;
}

/** Where the command says that the site is, once the whole course is read. */
const isAt = /The site is at (http:\/\/localhost:\d+\/\S*?),/;

/** Where it says that lectures are as they were, before that. */
const wasAt = /opened below (http:\/\/localhost:\d+\/\S*?)lectures\/ as last shown/;

/** The address that the command has printed. */
async function addressOf({ said }: Started, address = isAt): Promise<string> {
  await expect.poll(said, patience).toMatch(address);
  return address.exec(said())?.[1]?.replace('localhost', '127.0.0.1') ?? '';
}

async function ask(address: string): Promise<{ status: number; body: string }> {
  const answer = await fetch(address);
  return { status: answer.status, body: await answer.text() };
}

const bodyAt = (address: string) => async () => (await ask(address).catch(() => ({ body: '' }))).body;
const statusAt = (address: string) => async () => (await ask(address)).status;

test('a lecture is shown at once by the next start, unless its post was edited in between', async () => {
  const first = start();
  const address = await addressOf(first);
  await expect.poll(bodyAt(`${address}lectures/gull/`), patience).toContain('first state');
  await expect.poll(bodyAt(`${address}lectures/tern/`), patience).toContain('first state');
  await expect.poll(statusAt(`${address}pagefind/pagefind.js`), patience).toBe(200);
  first.process.kill('SIGTERM');
  await first.ended;
  await write('content/lectures/tern.md', post('Tern', 'second state'));
  const again = await addressOf(start(), wasAt);
  expect(await ask(`${again}lectures/gull/`)).toMatchObject({
    status: 200,
    body: expect.stringContaining('first state'),
  });
  expect(await ask(`${again}lectures/tern/`)).toMatchObject({
    status: 200,
    body: expect.stringContaining('second state'),
  });
});

test('an edit is shown while the process that works on the whole course stands still, also at the next start', async () => {
  const first = start();
  const address = await addressOf(first);
  await expect.poll(statusAt(`${address}pagefind/pagefind.js`), patience).toBe(200);
  await ask(`${address}lectures/gull/`);
  expect(await signalBuilder(first, 'SIGSTOP')).toBe(1);
  // The one has been opened before, the other has not.
  for (const name of ['gull', 'tern']) {
    await write(`content/lectures/${name}.md`, post(name, 'second state'));
    expect(await ask(`${address}lectures/${name}/`)).toMatchObject({
      status: 200,
      body: expect.stringContaining('second state'),
    });
  }
  first.process.kill('SIGTERM');
  await first.ended;
  const second = start();
  const again = await addressOf(second, wasAt);
  await expect.poll(() => signalBuilder(second, 'SIGSTOP'), patience).toBe(1);
  expect(await ask(`${again}lectures/gull/`)).toMatchObject({
    body: expect.stringContaining('second state'),
  });
});

test('a save is shown at whatever moment it comes, and however it is made', async () => {
  const one = start();
  await write('content/lectures/gull.md', post('Gull', 'saved before the first look'));
  await expect.poll(one.said, patience).toContain('Read 2 lectures');
  await write('content/lectures/gull.md', post('Gull', 'saved in the first build'));
  const address = await addressOf(one);
  await write('content/lectures/tern.md', post('Tern', 'saved right after the first page'));
  await expect
    .poll(bodyAt(`${address}lectures/tern/`), patience)
    .toContain('saved right after the first page');
  await expect.poll(bodyAt(`${address}lectures/gull/`), patience).toContain('saved in the first build');

  await write('content/lectures/new.tmp', post('Gull', 'saved by another name'));
  await rename(at('content/lectures/new.tmp'), at('content/lectures/gull.md'));
  await expect.poll(bodyAt(`${address}lectures/gull/`), patience).toContain('saved by another name');

  await write('content/lectures/coast/wader.md', post('Wader', 'in a folder that is new'));
  await expect.poll(bodyAt(`${address}lectures/wader/`), patience).toContain('in a folder that is new');
  await write('content/lectures/coast/wader.md', post('Wader', 'and saved there again'));
  await expect.poll(bodyAt(`${address}lectures/wader/`), patience).toContain('and saved there again');

  await write('content/site.yaml', 'title: Gulls\nbase: /birds/\n');
  await expect
    .poll(bodyAt(`${address}birds/lectures/tern/`), patience)
    .toContain('saved right after the first page');
});

test('a lecture of a large course can be opened while the others are read', async () => {
  for (let count = 0; count < 110; count += 1)
    await write(`content/lectures/wader-${count}.md`, post(`Wader ${count}`, `State ${count}.`));
  const one = start();
  await expect.poll(one.said, patience).toContain('112 lectures can be opened below http://localhost:');
  const address = (await addressOf(one)).replace(/lectures\/$/, '');
  expect(await ask(`${address}lectures/wader-7/`)).toMatchObject({
    status: 200,
    body: expect.stringContaining('State 7.'),
  });
  await expect.poll(one.said, patience).toContain('The site is at');
  expect(await ask(`${address}lectures/`)).toMatchObject({ status: 200 });
});

test('a lecture that is deleted, or has another name, is missing at once, and then in all lists', async () => {
  const one = start();
  const address = await addressOf(one);
  await expect.poll(statusAt(`${address}lectures/gull.md`), patience).toBe(200);
  await rm(at('content/lectures/gull.md'));
  expect(await ask(`${address}lectures/gull/`)).toMatchObject({ status: 404 });
  await rename(at('content/lectures/tern.md'), at('content/lectures/arctic-tern.md'));
  expect(await ask(`${address}lectures/tern/`)).toMatchObject({ status: 404 });
  await expect.poll(statusAt(`${address}lectures/arctic-tern/`), patience).toBe(200);
  for (const gone of ['lectures/gull/', 'lectures/tern/', 'lectures/gull.md'])
    await expect.poll(statusAt(`${address}${gone}`), patience).toBe(404);
  await expect.poll(bodyAt(`${address}lectures/`), patience).not.toContain('/lectures/gull/');
});

test('a page has the reload script when it is served, and its file does not', async () => {
  const one = start({ LECTERN_OUTPUT: at('site') });
  const address = await addressOf(one);
  const { body } = await ask(`${address}lectures/gull/`);
  const script =
    /<script type="module" src="(\/\.lectern\/live\.mjs\?version=\d+&amp;page=[\d.-]+&amp;words=[\w-]+)"><\/script><\/head>/.exec(
      body,
    );
  expect(await ask(new URL(script?.[1] ?? '', address).href)).toMatchObject({ status: 200 });
  expect(await readFile(at('site/lectures/gull/index.html'), 'utf8')).not.toContain('.lectern');
});

test('two that run at once have a port and a folder each, and neither sees the other', async () => {
  const first = start();
  const firstAddress = await addressOf(first);
  const second = start();
  const secondAddress = await addressOf(second);
  expect(new URL(secondAddress).port).not.toBe(new URL(firstAddress).port);
  for (const address of [firstAddress, secondAddress])
    expect(await ask(`${address}lectures/gull/`)).toMatchObject({ status: 200 });
  second.process.kill('SIGTERM');
  await second.ended;
  expect(await ask(`${firstAddress}lectures/gull/`)).toMatchObject({ status: 200 });
});

test('a folder with files of others, and one that a site is made from, is refused in one sentence', async () => {
  await write('site/thesis.txt', 'years of work');
  for (const [path, reason] of [
    ['site', 'it contains files that were not written by a build of this version, such as "thesis.txt"'],
    ['content', 'it is, or contains, the content of the course'],
  ] as const) {
    const one = start({ LECTERN_OUTPUT: at(path) });
    await one.ended;
    expect(one.said()).toContain(`Nothing is written to ${at(path)}/ because ${reason};`);
    expect(one.said().trimEnd().split('\n')).toHaveLength(1);
    expect(one.process.exitCode).toBe(1);
  }
  expect(await readdir(at('site'))).toEqual(['thesis.txt']);
  expect((await readdir(at('content'))).sort()).toEqual(['lectures', 'site.yaml']);
});

test('a course without a lecture has no site until it has one', async () => {
  await rm(at('content/lectures'), { recursive: true });
  const one = start();
  await expect.poll(one.said, patience).toContain('No lecture was found in');
  expect(one.said()).toMatch(/^No lecture was found in \S*content; nothing was published\.$/m);
  expect(one.said()).not.toContain('writing the pages');
  expect(one.said()).not.toContain('http://');
  await write('content/lectures/gull.md', post('Gull', 'the first lecture of all'));
  const address = await addressOf(one);
  await expect.poll(bodyAt(`${address}lectures/gull/`), patience).toContain('the first lecture of all');
});

test('invalid addresses, ones that climb, and foreign host names leave the server as it was', async () => {
  const address = new URL(await addressOf(start()));
  await mkdir(join(root, '.lectern'), { recursive: true });
  const send = (path: string, host = 'localhost') =>
    new Promise<number | undefined>((done, fail) => {
      request({ hostname: address.hostname, port: address.port, path, headers: { host } }, (response) => {
        response.resume();
        done(response.statusCode);
      })
        .on('error', fail)
        .end();
    });
  expect(await send('/lectures/%E0%A4%A')).toBe(400);
  for (const path of [
    '/..%2f..%2fetc/passwd',
    '/..%2fserve-1/s.txt',
    '/../package.json',
    '/%2e%2e/package.json',
  ])
    expect(await send(path)).toBe(404);
  expect(await send('/', 'evil.example')).toBe(403);
  expect(await send('/')).toBe(200);
});

test.skipIf(process.platform !== 'linux').each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
  'ends every process that it started on %s',
  async (signal) => {
    const one = start();
    await addressOf(one);
    const others = await listDescendants(one.process.pid);
    expect(others.length).toBeGreaterThan(0);
    one.process.kill(signal);
    await one.ended;
    await expect.poll(() => others.filter((pid) => isAlive(pid)), patience).toEqual([]);
    if (signal !== 'SIGKILL') expect(existsSync(join(root, `.lectern/serve-${one.process.pid}`))).toBe(false);
  },
);

test.skipIf(process.platform !== 'linux')(
  'when the builder dies, the next change starts another',
  async () => {
    const one = start();
    const address = await addressOf(one);
    await signalBuilder(one, 'SIGKILL');
    await expect.poll(one.said, patience).toContain('The builder ended (SIGKILL).');
    expect(await ask(`${address}lectures/gull/`)).toMatchObject({ status: 200 });
    await write('content/lectures/gull.md', post('Gull', 'after the end of a builder'));
    await expect.poll(bodyAt(`${address}lectures/gull/`), patience).toContain('after the end of a builder');
  },
);

test('says once what is wrong, and at a rebuild only what is new', async () => {
  await rm(at('content'), { recursive: true });
  await cp(fixtureCourse, at('content'), { recursive: true });
  const one = start();
  const address = await addressOf(one);
  await expect.poll(one.said, patience).toContain('"HuggineFace" is not a known label');
  const before = one.said();
  await write('content/lectures/new.md', post('New', '**Papper:** [one](https://arxiv.org/abs/2203.01234)'));
  await expect.poll(bodyAt(`${address}lectures/new/`), patience).toContain('Papper');
  const after = () => one.said().slice(before.length);
  // What is wrong is said before that.
  await expect.poll(after, patience).toMatch(/^Built .*new\.md/m);
  await expect.poll(after, patience).toContain('content/lectures/new.md:');
  expect(after()).not.toContain('HuggineFace');
});

test('a component of the course is used as soon as it is there, says where it fails, and is gone with its file', async () => {
  const one = start({}, [], folder);
  const home = bodyAt(await addressOf(one));
  const file = 'overrides/components/frame/site-footer.tsx';
  const footer = (line: string) => `export const SiteFooter = () => {\n  ${line}\n};\n`;
  await write(file, footer('return <p>Paid for by the river.</p>;'));
  await expect.poll(home, patience).toContain('Paid for by the river.');
  await write(file, footer("throw new Error('The river is dry.');"));
  await expect.poll(one.said, patience).toContain(`${file}:2  error  Error: The river is dry.`);
  expect(one.said()).not.toContain('    at ');
  await rm(at('overrides'), { recursive: true });
  await expect.poll(home, patience).toContain('<footer class="site-footer">');
});

test('in a folder without a course it names the command that creates one, exits, and leaves nothing', async () => {
  const empty = await mkdtemp(join(folder, 'empty-'));
  const one = start({ LECTERN_CONTENT: '' }, [], empty);
  await one.ended;
  expect(one.process.exitCode).toBe(1);
  expect(one.said()).toMatch(
    /^There is no content folder \S*content; set LECTERN_CONTENT to .* lectern new my-course\.\n$/,
  );
  expect(await readdir(empty)).toEqual([]);
});

test('--help says how it is used', async () => {
  const one = start({}, ['--help']);
  await one.ended;
  expect(one.process.exitCode).toBe(0);
  expect(one.said()).toMatch(
    /^lectern dev \[options\], or npm start -- \[options\]\n[\s\S]*--host 0\.0\.0\.0/,
  );
});

afterAll(async () => {
  // Folders of processes that were killed: the next start would remove them.
  for (const name of await readdir(join(root, '.lectern')).catch(() => []))
    if (/^serve-\d+$/.test(name) && !isAlive(Number(name.slice(6))))
      await rm(join(root, '.lectern', name), { recursive: true, force: true });
});

/** Every process below one, according to Linux. */
async function listDescendants(pid: number | undefined): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const pids = children.split(' ').filter(Boolean).map(Number);
  const below = await Promise.all(pids.map(listDescendants));
  return [...pids, ...below.flat()];
}

/** @returns how many processes there were that build */
async function signalBuilder({ process: { pid } }: Started, signal: NodeJS.Signals): Promise<number> {
  const below = await listDescendants(pid);
  const commands = await Promise.all(below.map(commandOf));
  const builders = below.filter((_, index) => commands[index]?.includes('live/builder.mjs'));
  for (const builder of builders) process.kill(builder, signal);
  return builders.length;
}

async function commandOf(pid: number): Promise<string> {
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
