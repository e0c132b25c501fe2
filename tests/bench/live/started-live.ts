import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { readTreeMemory } from '../processes.ts';

const root = resolve(import.meta.dirname, '../../..');
const command = manifest.scripts.start.split(' ').slice(1);

/** What is written last: a part of the index. */
const index = 'pagefind/pagefind.js';

/** Milliseconds; longer than the first build of any course. */
const patience = 600_000;

/** A running `npm start`. */
export type StartedLive = {
  readonly address: string;
  /** Milliseconds from its start until the first page was there. */
  readonly firstPage: number;
  /** Asks for a page again and again until it holds a text. */
  waitFor(path: string, text: string, patience: number): Promise<void>;
  /** Waits until the site is complete, with its index for search. */
  whenDone(): Promise<void>;
  /** Bytes: the resident memory of its processes now; undefined where there is no `/proc`. */
  readMemory(): number | undefined;
  stop(): Promise<void>;
};

/**
 * Starts the command that an author runs, and waits for a page.
 *
 * @param content folder, absolute
 * @param path of the page, below the base
 * @throws Error with what was printed, when it ends
 */
export async function startLive(content: string, path: string): Promise<StartedLive> {
  const output = await mkdtemp(join(tmpdir(), 'lectern-live-site-'));
  const began = Date.now();
  const child = spawn(process.execPath, [...command, '--port', '0'], {
    cwd: root,
    env: { ...process.env, LECTERN_CONTENT: content, LECTERN_OUTPUT: output, LECTERN_BASE: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const ended = new Promise((done) => child.once('close', done));
  const address = await poll(() => {
    if (child.exitCode !== null) throw new Error(said);
    return /http:\/\/localhost:\d+\//.exec(said)?.[0].replace('localhost', '127.0.0.1');
  }, patience);
  const waitFor = async (place: string, text: string, longest: number) => {
    await poll(async () => {
      const answer = await fetch(new URL(place, address));
      return (await answer.text()).includes(text) || undefined;
    }, longest);
  };
  await waitFor(path, '</html>', patience);
  return {
    address,
    firstPage: Date.now() - began,
    whenDone: async () => {
      await poll(async () => (await fetch(new URL(index, address))).ok || undefined, patience);
    },
    waitFor,
    readMemory: () => (child.pid === undefined ? undefined : readTreeMemory(child.pid)),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(output, { recursive: true, force: true });
    },
  };
}

async function poll<Found>(
  find: () => Found | undefined | Promise<Found | undefined>,
  longest: number,
): Promise<Found> {
  const end = Date.now() + longest;
  while (Date.now() < end) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('It did not come in time.');
}
