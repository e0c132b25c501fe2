import { rmSync, writeFileSync } from 'node:fs';
import { takeLock } from '../../../../src/site/publish/lock.ts';
import { after, before, openAndClose, publishTree } from './tree.ts';

/**
 * A process of its own that publishes, to be killed by a test or by itself.
 *
 * - `kill <output> <n>`: publishes the second generation, and kills itself after the n-th step; ends with 0 if there are fewer
 * - `turns <output> <n>`: publishes the two generations in turn, n times
 * - `lock <folder> <file>`: takes a lock and writes to a file that it is alone
 * - `hold <folder>`: takes a lock and never gives it back
 */
const [what, folder = '', last = ''] = process.argv.slice(2);
if (what === 'kill') await publishAndDie(Number(last));
if (what === 'turns') await publishInTurn(Number(last));
if (what === 'lock') await writeAlone();
if (what === 'hold') await holdForever();

async function publishAndDie(step: number): Promise<void> {
  let done = 0;
  await publishTree(folder, after, {
    onStep: () => {
      if (++done === step) process.kill(process.pid, 'SIGKILL');
    },
  });
}

async function publishInTurn(times: number): Promise<void> {
  for (let turn = 0; turn < times; turn++)
    await publishTree(folder, turn % 2 ? before : after, { grace: 20 });
  await openAndClose(folder);
}

/** Another process that is there at the same time finds the file, and fails. */
async function writeAlone(): Promise<void> {
  const lock = await takeLock(folder);
  writeFileSync(last, '', { flag: 'wx' });
  await new Promise((done) => setTimeout(done, 5));
  rmSync(last);
  lock.release();
}

async function holdForever(): Promise<void> {
  await takeLock(folder);
  process.stdout.write('held\n');
  setInterval(() => {}, 1000);
}
