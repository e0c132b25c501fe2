import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { PagefindRequest } from '../search/build-index.ts';
import { scratchOf } from './cache/cache-folder.mjs';
import { inGeneratorFolder } from './child-process.ts';
import { describeEnd, readHeapFlags } from './heap-limit.ts';
import type { OpenOutput } from './publish/open-output.ts';
import type { StagedFile } from './publish/staged-files.ts';

/** What the process that builds pages reports: what the index is made from as soon as that is known, the rest when it ends. */
export type PagesMessage = {
  /** Files of the site whose bytes are known, and those that are published already. */
  readonly files?: readonly StagedFile[];
  /** What Pagefind's part of the index will be made from, if the site has an index. */
  readonly index?: PagefindRequest;
  /** Moment from which readers see a post that is withheld, in seconds since 1970. */
  readonly nextDue?: number;
};

export type BuiltPages = Omit<PagesMessage, 'index'> & {
  /** What it printed for the author. */
  readonly said: string;
};

/**
 * Builds the pages of the site once into a folder. In a process of its own, so that Pagefind's part of the index can be made meanwhile.
 *
 * @param code folder of the bundled code that is running
 * @param open where: its staged folder is written to
 * @param signal ends the process, which is over once this returns
 * @param onIndex is told what the index is made from, long before the end
 * @returns undefined if the build failed and said why
 */
export function runEleventy(
  code: URL,
  { staged, output }: Pick<OpenOutput, 'staged' | 'output'>,
  signal: AbortSignal,
  onIndex: (request: PagefindRequest) => void,
): Promise<BuiltPages | undefined> {
  signal.throwIfAborted();
  const flags = [...process.execArgv, ...readFlags(code)];
  const child = fork(new URL('src/site/eleventy-process.mjs', code), {
    execArgv: [...flags, ...readHeapFlags(flags, process.env)],
    ...inGeneratorFolder({
      ...process.env,
      LECTERN_OUTPUT: staged,
      LECTERN_PUBLISHED: output,
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
  child.on('message', (message: PagesMessage) => {
    const { index, ...more } = message;
    if (index) onIndex(index);
    pages = { ...pages, ...more };
  });
  const end = () => child.kill();
  signal.addEventListener('abort', end);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, endedBy) => {
      signal.removeEventListener('abort', end);
      if (signal.aborted) {
        fail(signal.reason);
        return;
      }
      process.stderr.write(describeEnd(code, endedBy) ?? '');
      done(code === 0 ? { ...pages, said: Buffer.concat(said).toString('utf8') } : undefined);
    });
  });
}

/** The flags that this Node knows: see `bundle-code.mjs`. */
function readFlags(code: URL): readonly string[] {
  return JSON.parse(readFileSync(new URL('flags.json', code), 'utf8'));
}
