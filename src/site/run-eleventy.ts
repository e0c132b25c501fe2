import { fork } from 'node:child_process';
import { scratchOf } from './cache/cache-folder.mjs';
import { inGeneratorFolder } from './child-process.ts';
import { findKnownFlags } from './find-known-flags.ts';
import type { IndexRequest } from './write/write-index.ts';

/**
 * A thousand lectures need less time with one thread that collects garbage, and more room for what is young. And a build
 * is over soon: a fifth of its time went into optimising functions, many of them for nothing, so each has to run three
 * times as long as V8 would have it before that is done. Only Node 20 has a flag for that.
 */
const flags = ['--single-threaded-gc', '--max-semi-space-size=32', '--interrupt-budget=400000'];

/** What the process that builds pages reports when it ends. */
export type PagesMessage = {
  /** What the index will be made from, if the site has one. */
  readonly index?: IndexRequest;
  /** Moment from which readers see a post that is withheld, in seconds since 1970. */
  readonly nextDue?: number;
};

export type BuiltPages = PagesMessage & {
  /** What it printed for the author. */
  readonly said: string;
};

/**
 * Builds the pages of the site once into a folder. In a process of its own, whose memory is free again when the
 * index is made: that takes as much once more.
 *
 * @param script `eleventy-process`, as the running code has it: bundled or not
 * @param output folder that is written to, absolute
 * @param signal ends the process, which is over once this returns
 * @returns undefined if the build failed and said why
 */
export function runEleventy(
  script: URL,
  output: string,
  signal: AbortSignal,
): Promise<BuiltPages | undefined> {
  signal.throwIfAborted();
  const child = fork(script, {
    execArgv: [...process.execArgv, ...findKnownFlags(flags)],
    ...inGeneratorFolder({
      ...process.env,
      LECTERN_OUTPUT: output,
      LECTERN_INDEX: 'later',
      LECTERN_SCRATCH: scratchOf(process.pid),
    }),
    stdio: ['inherit', 'inherit', 'pipe', 'ipc'],
  });
  const said: Buffer[] = [];
  child.stderr?.on('data', (bytes: Buffer) => {
    process.stderr.write(bytes);
    said.push(bytes);
  });
  let pages: PagesMessage = {};
  child.on('message', (message) => {
    pages = message as PagesMessage;
  });
  const end = () => child.kill();
  signal.addEventListener('abort', end);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      signal.removeEventListener('abort', end);
      if (signal.aborted) fail(signal.reason);
      else done(code === 0 ? { ...pages, said: Buffer.concat(said).toString('utf8') } : undefined);
    });
  });
}
