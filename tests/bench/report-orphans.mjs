import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded into every Node process of a measured build. The processor time of a child reaches its parent only
 * when the parent waits for its end; Pagefind's and esbuild's services are left alone instead, and
 * no one would count them. So at its own end a process writes down what such children have used, in clock ticks.
 */
if (isMainThread && process.env.BENCH_ORPHANS) {
  process.on('exit', () => {
    const ticks = sum(listChildren('self').map(countTicks));
    if (ticks > 0) appendFileSync(process.env.BENCH_ORPHANS, `${ticks}\n`);
  });
}

function countTicks(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name, which may hold spaces: user, system, and both of the children it waited for.
    const own = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 15);
    return sum(own.map(Number)) + sum(listChildren(pid).map(countTicks));
  } catch {
    return 0;
  }
}

function listChildren(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
  } catch {
    return [];
  }
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
