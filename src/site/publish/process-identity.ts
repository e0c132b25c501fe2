import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** One run of one process: its number alone will be reused some day. */
export type ProcessRun = {
  readonly pid: number;
  /** When it was started, according to this machine; empty if unknown. */
  readonly start: string;
};

export type ProcessIdentity = ProcessRun & {
  /** Different for each that asks, even within a process. */
  readonly token: string;
};

/** The process that asks. */
export function identifySelf(): ProcessIdentity {
  return { ...identify(process.pid), token: randomBytes(6).toString('hex') };
}

/** The run that currently has a number. */
export function identify(pid: number): ProcessRun {
  return { pid, start: readStart(pid) };
}

/** False for a process that has ended, even if another one has its number by now. */
export function isAlive({ pid, start }: ProcessRun): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // It is alive, but belongs to another user.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const now = readStart(pid);
  return now === '' || now === start;
}

/** A process that has ended but has not been reaped yet still has a number, but no start. */
function readStart(pid: number): string {
  try {
    if (process.platform === 'linux') return readLinuxStart(pid);
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** The name of a process, which may contain spaces and brackets, comes before the last bracket: see proc(5). */
function readLinuxStart(pid: number): string {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  if (state === 'Z' || state === 'X') return 'ended';
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot} ${fields[19]}`;
}
