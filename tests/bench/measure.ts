import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readChildrenCpu, readTreeMemory, ticksPerSecond } from './processes.ts';

/** What a Node command is run with. */
export type Command = {
  readonly arguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
};

/** What a command used, from its start to its end, with all processes that it started. */
export type Usage = {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Processor seconds, user and system; undefined where there is no `/proc`. */
  readonly cpu: number | undefined;
  /** Bytes: the largest sum of resident memory that was seen; undefined where there is no `/proc`. */
  readonly peakMemory: number | undefined;
};

const root = resolve(import.meta.dirname, '../..');
const reporter = pathToFileURL(join(import.meta.dirname, 'report-orphans.mjs')).href;

/** Milliseconds between two looks at the memory. */
const sampleEvery = 40;

/**
 * Runs a Node command in the project's folder and measures it. Nothing else may run as a child of this
 * process meanwhile, since its processor time would be counted too.
 *
 * @throws Error with what the command printed, when it fails
 * @example (await measure({ arguments: ['--version'] })).wall // 0.04
 */
export async function measure(command: Command): Promise<Usage> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-measure-'));
  const orphans = join(folder, 'orphans');
  try {
    const cpuBefore = readChildrenCpu();
    const start = performance.now();
    const child = spawn(process.execPath, command.arguments, {
      cwd: root,
      env: {
        ...process.env,
        NODE_OPTIONS: `--import ${reporter}`,
        BENCH_ORPHANS: orphans,
        ...command.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const memory = watchMemory(child);
    await waitForSuccess(child);
    const wall = (performance.now() - start) / 1000;
    const cpuAfter = readChildrenCpu();
    const waitedFor = cpuBefore !== undefined && cpuAfter !== undefined ? cpuAfter - cpuBefore : undefined;
    return {
      wall,
      cpu: waitedFor !== undefined ? waitedFor + (await readOrphansCpu(orphans)) : undefined,
      peakMemory: memory.peak(),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function watchMemory({ pid }: ChildProcess): { peak(): number | undefined } {
  let peak: number | undefined;
  const timer = setInterval(() => {
    const now = pid === undefined ? undefined : readTreeMemory(pid);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, sampleEvery);
  return {
    peak: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

function waitForSuccess(child: ChildProcess): Promise<void> {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text) => {
      printed += String(text);
    });
  }
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code, signal) => {
      if (code === 0) done();
      else fail(new Error(`${child.spawnargs.join(' ')}\nended with ${signal ?? code}:\n${printed}`));
    });
  });
}

/** Processor seconds of the processes that nobody waited for, as report-orphans.mjs wrote them down. */
async function readOrphansCpu(file: string): Promise<number> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').reduce((total, ticks) => total + Number(ticks), 0) / ticksPerSecond;
}
