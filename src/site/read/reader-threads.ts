import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { hasDiagrams } from '../../markdown/code/diagram-engine.ts';
import type { DateValue } from '../../source/dates.ts';
import type { Settings } from '../../source/settings.ts';
import { codeFolder } from '../cache/code-key.mjs';
import type { MadeReading } from '../cache/kept-readings.ts';
import type { PlacesInput } from '../places/places.ts';
import type { PostHead } from './parse-post.ts';

/** What a thread is started with: all that every post is read with. */
export type ReaderTask = {
  /** Folder of the course, absolute. */
  readonly content: string;
  readonly settings: Settings;
  readonly date: DateValue | undefined;
  readonly places: PlacesInput;
  readonly hasDiagrams: boolean;
};

/** What `readInThreads` is asked to read, and who reads it. */
export type ReaderRequest = {
  /** In any order. */
  readonly posts: readonly PostHead[];
  readonly task: Omit<ReaderTask, 'hasDiagrams'>;
  /** How many threads read, this one included; as many as pay where it is left out. */
  readonly threads: number | undefined;
  /** Reads a post in this thread. */
  readonly readHere: (head: PostHead) => Promise<unknown>;
  /** Takes a post that another thread has read. */
  readonly take: (head: PostHead, made: MadeReading) => void;
};

/** A post that a thread has read, or failed to read. */
export type ReaderAnswer = { readonly path: string; readonly made: MadeReading | undefined };

/**
 * Characters of text for each thread, this one included: below, starting it and compiling what it runs takes more processor time than it saves
 * the author. At 200 posts of 17 kB it was a tenth more for hardly anything; of 1000, a fifth of the build was saved for nothing.
 */
const worthOne = 2_500_000;

/** Each takes some 150 MB. */
const mostThreads = 3;

/** Posts that a thread has at a time: the next is there when it has read one. */
const ahead = 2;

/**
 * Reads many posts on several cores: this thread and others take one after another, until none is left. A post that another thread fails to
 * read is left out; without other threads, nothing is read.
 */
export async function readInThreads({ posts, task, threads, readHere, take }: ReaderRequest): Promise<void> {
  const queue = [...posts];
  const more = Math.min(threads === undefined ? countThreads(posts) : threads - 1, posts.length);
  const workers = startThreads(more, { ...task, hasDiagrams: hasDiagrams() });
  const over = workers.map((worker) => serve(worker, queue, take));
  while (over.length > 0 && queue.length > 0) {
    const head = queue.shift();
    if (head) await readHere(head);
    // In between, other threads are given their next post.
    await setImmediate();
  }
  await Promise.all(over);
}

/** How many others pay. */
function countThreads(posts: readonly PostHead[]): number {
  const length = posts.reduce((sum, { file }) => sum + file.body.length, 0);
  return Math.min(availableParallelism() - 1, mostThreads, Math.floor(length / worthOne / 2));
}

/** None where this code runs from its sources, as in a test. */
function startThreads(count: number, task: ReaderTask): Worker[] {
  const file = join(codeFolder() ?? '', 'src/site/read/reader-thread.mjs');
  if (codeFolder() === undefined || !existsSync(file)) return [];
  return Array.from({ length: count }, () => new Worker(file, { workerData: task }));
}

/** Resolves once the thread has nothing left to do, or has failed. */
function serve(
  worker: Worker,
  queue: PostHead[],
  take: (head: PostHead, made: MadeReading) => void,
): Promise<void> {
  const given = new Map<string, PostHead>();
  const give = () => {
    const head = queue.pop();
    if (head) {
      given.set(head.path, head);
      worker.postMessage(head);
    } else if (given.size === 0) worker.postMessage(undefined);
  };
  return new Promise((done) => {
    worker.on('message', ({ path, made }: ReaderAnswer) => {
      const head = given.get(path);
      given.delete(path);
      if (head && made) take(head, made);
      give();
    });
    worker.on('error', () => done());
    worker.on('exit', () => done());
    for (let each = 0; each < ahead; each += 1) give();
  });
}
