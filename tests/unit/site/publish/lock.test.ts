import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { takeLock, tryLock } from '../../../../src/site/publish/lock.ts';
import { identifySelf, isAlive } from '../../../../src/site/publish/process-identity.ts';
import { bundlePublisher, startPublisher } from './run-publisher.ts';

// Processes and a disk that others use too.
vi.setConfig({ testTimeout: 60_000 });

let parent: string;
let script: string;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'lock-'));
  script = await bundlePublisher(parent);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const folderOf = (name: string) => join(parent, name);

test('a lock is given to one, and to the next when it is given back', async () => {
  const folder = folderOf('one');
  const lock = await takeLock(folder);
  expect(tryLock(folder)).toMatchObject({ generator: 'lectern', pid: process.pid });
  const waited: number[] = [];
  const next = takeLock(folder, { onWait: ({ pid }) => waited.push(pid) });
  await expect.poll(() => waited).toEqual([process.pid]);
  lock.release();
  (await next).release();
  expect(readdirSync(folder)).toEqual([]);
});

test('the wait for a lock can be ended', async () => {
  const folder = folderOf('ended');
  const lock = await takeLock(folder);
  const stop = new AbortController();
  const waiting = takeLock(folder, { signal: stop.signal, onWait: () => stop.abort() });
  await expect(waiting).rejects.toThrow();
  lock.release();
});

test('the lock of a process that was killed is ignored', async () => {
  const folder = folderOf('killed');
  const { child, ended } = startPublisher(script, 'hold', folder);
  await new Promise((done) => child.stdout?.once('data', done));
  expect(tryLock(folder)).toMatchObject({ pid: child.pid });
  child.kill('SIGKILL');
  await ended;
  const lock = await takeLock(folder);
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of a process whose number another one has by now is ignored too', async () => {
  const folder = folderOf('reused');
  mkdirSync(join(folder, 'lock'), { recursive: true });
  const owner = { generator: 'lectern', pid: process.pid, start: 'an earlier boot 1', token: 'abc' };
  expect(isAlive(owner)).toBe(false);
  expect(isAlive(identifySelf())).toBe(true);
  writeFileSync(join(folder, 'lock/owner.json'), JSON.stringify(owner));
  expect(tryLock(folder)).toHaveProperty('release');
});

test('of many that find the lock of a dead process at once, one after the other gets it', async () => {
  const folder = folderOf('many');
  for (let round = 0; round < 2; round++) {
    mkdirSync(join(folder, 'lock'), { recursive: true });
    const owner = { generator: 'lectern', pid: 2 ** 30, start: 'gone', token: `dead${round}` };
    writeFileSync(join(folder, 'lock/owner.json'), JSON.stringify(owner));
    const all = Array.from({ length: 5 }, () =>
      startPublisher(script, 'lock', folder, join(parent, 'alone')),
    );
    const ends = await Promise.all(all.map(({ ended }) => ended));
    expect(ends.map(({ code, said }) => `${code}${said}`)).toEqual(ends.map(() => '0'));
  }
  expect(readdirSync(folder)).toEqual([]);
});

test('what is in the way of a lock but is not one is not removed', () => {
  const folder = folderOf('blocked');
  mkdirSync(join(folder, 'lock/photos'), { recursive: true });
  expect(() => tryLock(folder)).toThrow('is in the way and is not a lock of ours');
  expect(readdirSync(join(folder, 'lock'))).toEqual(['photos']);
});
