import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';

/** How much memory there is, in bytes. */
export type Memory = {
  readonly machine: number;
  /** What a container may use of it; 0 where nothing constrains it. */
  readonly container: number;
  /** What Node takes for objects if nobody says otherwise: 4 GB at most, and a quarter of a small machine. */
  readonly usual: number;
};

const limitFlag = /--max[-_]old[-_]space[-_]size/;

/**
 * The flag that lets a process have three quarters of the memory, where that is more than Node would take: some thousand lectures
 * need it. Nothing where the author has set a limit.
 *
 * @param flags that the process gets anyway
 * @see https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib
 */
export function readHeapFlags(
  flags: readonly string[],
  environment: NodeJS.ProcessEnv,
  memory: Memory = readMemory(),
): readonly string[] {
  if ([...flags, environment.NODE_OPTIONS ?? ''].some((each) => limitFlag.test(each))) return [];
  const there = Math.min(memory.machine, memory.container || memory.machine);
  const limit = Math.floor((there * 3) / 4 / 2 ** 20);
  return limit * 2 ** 20 > memory.usual ? [`--max-old-space-size=${limit}`] : [];
}

/**
 * Why a process made no pages, if it could not say so itself. V8 aborts when it finds no more memory, which Windows reports by a code.
 *
 * @returns what an author reads below whatever was said before
 */
export function describeEnd(code: number | null, signal: NodeJS.Signals | null): string | undefined {
  if (signal === 'SIGABRT' || code === 134) return outOfMemory;
  return signal === 'SIGKILL' ? killed : undefined;
}

const outOfMemory = `
The pages were not made, since Node had no more memory for them; a published site stays as it is.
Where the machine has more, give Node more, in MB: NODE_OPTIONS=--max-old-space-size=8000
`;

const killed = `
The pages were not made, since the process that makes them was ended from outside (SIGKILL), as Linux does where memory runs out; a published site stays as it is.
This takes less memory: LECTERN_THREADS=1
`;

function readMemory(): Memory {
  return {
    machine: totalmem(),
    container: process.constrainedMemory(),
    usual: getHeapStatistics().heap_size_limit,
  };
}
