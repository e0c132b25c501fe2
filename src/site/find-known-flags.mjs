import { spawnSync } from 'node:child_process';

/**
 * The V8 flags that a Node version knows: it ends at once with `bad option` for any other, and V8 renames and
 * drops flags from one major version to the next. Asking costs as much as starting it.
 *
 * @param {readonly string[]} wanted as on a command line: `--name` or `--name=value`
 * @param {string} node the program to ask
 * @example findKnownFlags(['--single-threaded-gc', '--no-such-flag']) // ['--single-threaded-gc']
 */
export function findKnownFlags(wanted, node = process.execPath) {
  const { stdout } = spawnSync(node, ['--v8-options'], { encoding: 'utf8' });
  const known = new Set((stdout ?? '').match(/^ +--[\w-]+/gm)?.map((line) => line.trim()));
  return wanted.filter((flag) => known.has(flag.replace(/=.*/, '')));
}
