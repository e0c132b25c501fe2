import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startStaticServer } from '../../src/site/serve/static-server.ts';

let folder = '';
let preview: ChildProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-preview-'));
  await writeFile(join(folder, 'index.html'), 'home');
});
afterEach(async () => {
  preview?.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** Starts the command and waits for its first words, or for its end where it says nothing. */
function startPreview(
  environment: NodeJS.ProcessEnv,
): Promise<{ said: string; exit: Promise<number | null> }> {
  const started = spawn(process.execPath, ['src/site/lectern.mjs', 'preview'], {
    env: { ...process.env, LECTERN_BASE: '', ...environment },
  });
  preview = started;
  const exit = new Promise<number | null>((resolve) => started.once('close', resolve));
  return new Promise((resolve) => {
    const answer = (said: Buffer | string) => resolve({ said: String(said), exit });
    started.stdout.once('data', answer);
    started.stderr.once('data', answer);
    exit.then(() => answer(''));
  });
}

it('serves the built site below its base path, on the next port when the wanted one is taken', async () => {
  const taken = await startStaticServer({ folder, base: '/', port: 0 });
  const port = Number(new URL(taken.address).port);
  const { said } = await startPreview({ LECTERN_OUTPUT: folder, LECTERN_BASE: 'vlm', PORT: String(port) });
  const address = said.match(/http:\S+/)?.[0] ?? '';
  expect(Number(new URL(address).port)).toBeGreaterThan(port);
  expect(await (await fetch(address)).text()).toBe('home');
  expect(address).toMatch(/\/vlm\/$/);
  await taken.close();
});

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends at %s once it serves', async (signal) => {
  const { said, exit } = await startPreview({ LECTERN_OUTPUT: folder, PORT: '0' });
  const address = said.match(/http:\S+/)?.[0] ?? '';
  // Once it has answered a few times, nothing of the start is left.
  for (let count = 0; count < 20; count += 1) expect((await fetch(address)).status).toBe(200);
  preview?.kill(signal);
  await exit;
});

it('says what to do when nothing is built', async () => {
  const { said, exit } = await startPreview({ LECTERN_OUTPUT: 'no-such-folder' });
  expect(said).toBe('There is no no-such-folder/ yet. Run npm run build first.\n');
  expect(await exit).toBe(1);
});

it('refuses an invalid port', async () => {
  const { said, exit } = await startPreview({ LECTERN_OUTPUT: folder, PORT: 'http' });
  expect(said).toBe('PORT is "http", which is not a port.\nlectern preview --help lists the options.\n');
  expect(await exit).toBe(2);
});
