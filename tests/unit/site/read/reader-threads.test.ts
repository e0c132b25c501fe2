import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nameCode } from '../../../../src/site/cache/code-key.mjs';
import type { MadeReading } from '../../../../src/site/cache/kept-readings.ts';
import { parseHead } from '../../../../src/site/read/parse-post.ts';
import { type ReaderRequest, readInThreads } from '../../../../src/site/read/reader-threads.ts';
import { parseSettings } from '../../../../src/source/settings.ts';

const { settings } = parseSettings('title: Course');
const posts = Array.from({ length: 12 }, (_, number) =>
  parseHead(`lectures/${number}.md`, `---\ntitle: Post ${number}\n---\nText.\n`, settings),
);
const made: MadeReading = { bytes: new Uint8Array(2), used: [], drawn: [] };

let folder = '';
const before = process.env.LECTERN_CODE_FOLDER;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reader-threads-'));
});
afterEach(() => {
  delete process.env.LECTERN_CODE_FOLDER;
  if (before !== undefined) process.env.LECTERN_CODE_FOLDER = before;
  rmSync(folder, { recursive: true, force: true });
});

/** What a thread does, in place of ours. */
function useThread(code: string): void {
  mkdirSync(join(folder, 'src/site/read'), { recursive: true });
  writeFileSync(
    join(folder, 'src/site/read/reader-thread.mjs'),
    `import { parentPort, workerData } from 'node:worker_threads';
    const made = { bytes: new Uint8Array(2), used: [], drawn: [] };
    const answer = (head) => parentPort.postMessage({ path: head.path, made });
    ${code}`,
  );
  nameCode(undefined, folder);
}

/** Reads all posts, and says who read each. */
async function read(more: Partial<ReaderRequest> = {}) {
  const here: string[] = [];
  const there: string[] = [];
  await readInThreads({
    posts,
    task: {
      content: folder,
      settings,
      date: undefined,
      places: { posts: [], files: [], postsFolder: 'lectures/', settings },
    },
    threads: 2,
    readHere: async ({ path }) => here.push(path),
    take: ({ path }, each) => {
      expect(each).toEqual(made);
      there.push(path);
    },
    ...more,
  });
  return { here, there };
}

const allPaths = posts.map(({ path }) => path).sort();

test('each post is read once, here or in another thread', async () => {
  useThread(`parentPort.on('message', (head) => (head ? answer(head) : parentPort.close()));`);
  const { here, there } = await read({ threads: 4 });
  expect([...here, ...there].sort()).toEqual(allPaths);
  expect(there.length).toBeGreaterThan(0);
});

test('a short course is read in this thread alone, and so is one whose author wants that', async () => {
  useThread('throw new Error("started");');
  expect(await read({ threads: undefined })).toEqual({ here: [], there: [] });
  expect(await read({ threads: 1 })).toEqual({ here: [], there: [] });
});

test.each([
  ['does not start', 'throw new Error("no memory");'],
  ['ends at its first post', `parentPort.on('message', () => process.exit(1));`],
  [
    'breaks at a later one',
    `let count = 0; parentPort.on('message', (head) => { count += 1; if (count > 2) throw new Error('broken'); answer(head); });`,
  ],
  [
    'cannot read a post',
    `parentPort.on('message', (head) => head ? parentPort.postMessage({ path: head.path }) : parentPort.close());`,
  ],
])('what is left where a thread %s is left to the caller, who waits for nothing', async (_, code) => {
  useThread(code);
  const { here, there } = await read();
  const known = new Set([...here, ...there]);
  expect(known.size).toBe(here.length + there.length);
  // What it had when it ended is at most what it was given ahead.
  expect(allPaths.length - known.size).toBeLessThanOrEqual(code.includes('path: head.path }') ? 12 : 2);
});
