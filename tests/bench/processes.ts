import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks in a second: USER_HZ, 100 on every Linux that Node runs on. */
export const ticksPerSecond = 100;

/** Bytes of a memory page, as `/proc` counts them on x64 and most of arm64. */
const pageBytes = 4096;

/** Whether `/proc` has what the functions here need: on Linux. Elsewhere they give undefined. */
export const hasProcesses = process.platform === 'linux';

/**
 * Processor seconds, user and system, of all children that this process has waited for, and of
 * the children that they waited for.
 */
export function readChildrenCpu(): number | undefined {
  const [user, system] = readStat('self')?.slice(13, 15) ?? [];
  return user !== undefined && system !== undefined ? (user + system) / ticksPerSecond : undefined;
}

/** Resident bytes of a process and all below it; pages that they share count once for each. */
export function readTreeMemory(pid: number): number | undefined {
  const own = readStat(pid)?.[21];
  if (own === undefined) return undefined;
  return listChildren(pid).reduce((total, child) => total + (readTreeMemory(child) ?? 0), own * pageBytes);
}

/** The numbers of `/proc/<pid>/stat` after pid and name: place 0 is field 3. Format: proc_pid_stat(5) */
function readStat(pid: number | 'self'): readonly number[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    return undefined;
  }
}

function listChildren(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}
