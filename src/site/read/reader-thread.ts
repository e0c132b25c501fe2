import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import {
  expectDiagrams,
  type KeptDrawings,
  keepDrawings,
  readWithDiagrams,
} from '../../markdown/code/diagram-engine.ts';
import { packReading } from '../cache/kept-readings.ts';
import { KeptResults } from '../cache/kept-results.ts';
import { Places } from '../places/places.ts';
import type { PostHead } from './parse-post.ts';
import { type ReadWith, readAsking } from './read-asking.ts';
import type { ReaderAnswer, ReaderTask } from './reader-threads.ts';

/** A thread that reads the bodies of posts while the first one reads others: see `readInThreads`. Over once its work is. */
export const isOver = parentPort ? answer(parentPort, workerData as ReaderTask) : Promise.resolve();

async function answer(port: MessagePort, task: ReaderTask): Promise<void> {
  const { content, settings, date, hasDiagrams } = task;
  const drawings = new KeptResults<unknown>('drawings', content);
  keepDrawings(drawings as KeptDrawings);
  if (hasDiagrams) expectDiagrams();
  const readWith = { settings, date, places: new Places(task.places) };
  return new Promise((done) => {
    port.on('message', async (head: PostHead | undefined) => {
      if (head === undefined) {
        port.close();
        done();
        return;
      }
      // Whatever is wrong with the post, the first thread finds and reports it.
      const made = await read(head, readWith, drawings).catch(() => undefined);
      port.postMessage({ path: head.path, made } satisfies ReaderAnswer, made && [made.bytes.buffer]);
    });
  });
}

async function read(head: PostHead, readWith: ReadWith, drawings: KeptResults<unknown>) {
  const { made, used } = await readWithDiagrams(() => drawings.noteUse(() => readAsking(head, readWith)));
  // In memory of its own, since only that can be handed over as a whole.
  const bytes = new Uint8Array(packReading(made, used));
  return { bytes, used, drawn: drawings.listNew(used) };
}
