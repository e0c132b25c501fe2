import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Milliseconds between two looks. */
const interval = 500;

/** Programs that run the scripts of a package, and do not end them when they are killed. */
const runner = /(?:^|[\s/\\])(?:npm|npx|pnpm|yarn|bun)(?:-cli\.js|\.c?js)?(?:\s|$)/;

type Relative = { readonly parent: number; readonly command: string };

/**
 * Calls back when the process that started this one is gone: the parent, if that opened a channel, and `npm`, with the
 * shell that it puts in between. A command that was started by hand may outlive its shell, and is left alone.
 */
export function watchParent(onGone: () => void): void {
  process.once('disconnect', onGone);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const npm = findRunner(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm === undefined || isThere(npm))) return;
    clearInterval(timer);
    onGone();
  }, interval);
  timer.unref();
}

/** The parent of the shell that runs this command, if it is one that runs scripts. */
function findRunner(shell: number): number | undefined {
  const pid = readProcess(shell)?.parent;
  return pid !== undefined && runner.test(readProcess(pid)?.command ?? '') ? pid : undefined;
}

function readProcess(pid: number): Relative | undefined {
  try {
    return process.platform === 'linux' ? readLinuxProcess(pid) : askPs(pid);
  } catch {
    return undefined;
  }
}

function readLinuxProcess(pid: number): Relative {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  return { parent: Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]), command };
}

function askPs(pid: number): Relative {
  const line = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' });
  const [, parent, command = ''] = /^\s*(\d+)\s+(.*)$/m.exec(line) ?? [];
  return { parent: Number(parent), command };
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
