import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { identifySelf, isAlive, type ProcessIdentity } from './process-identity.ts';
import { Refusal } from './refusal.ts';

/** The owner of a lock, as it is written in it. */
export type Owner = ProcessIdentity & { readonly generator: 'lectern' };

export type Lock = { release(): void };

/** Milliseconds between two looks at a lock that another process holds. */
const interval = 100;

/** How often a lock is retried that was just released, or just taken by another process. */
const attempts = 100;

/**
 * Takes a lock, or waits until it is free. A lock is a folder with its owner's identity in it, put in place by one
 * rename, so that it is never seen without an owner. That of a process that has ended does not count.
 *
 * @param folder of the lock, which is created if missing
 * @param onWait is called once, with the process that is waited for
 * @throws the reason of the signal, once that is aborted
 */
export async function takeLock(
  folder: string,
  { signal, onWait }: { readonly signal?: AbortSignal; readonly onWait?: (owner: Owner) => void } = {},
): Promise<Lock> {
  let isTold = false;
  for (;;) {
    signal?.throwIfAborted();
    const taken = tryLock(folder);
    if ('release' in taken) return taken;
    if (!isTold) onWait?.(taken);
    isTold = true;
    await delay(interval, undefined, signal && { signal });
  }
}

/**
 * Takes a lock if no living process has it, or else says which one has.
 *
 * @throws Refusal if something is in the way that is not a lock of ours
 */
export function tryLock(folder: string): Lock | Owner {
  const me: Owner = { generator: 'lectern', ...identifySelf() };
  const path = join(folder, 'lock');
  for (let attempt = 0; attempt < attempts; attempt++) {
    makeFolder(folder);
    const state = take(path, me);
    if (state === 'taken') return { release: () => release(path, me) };
    if (state !== 'again') return state;
  }
  throw new Refusal(`Nothing is written because ${path} is in the way and is not a lock of ours.`);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isOneOf(error, ['EEXIST'])) throw error;
  }
}

/** The owner of a lock; undefined if there is none. */
export function readOwner(path: string): Owner | undefined {
  try {
    const owner: Owner = JSON.parse(readFileSync(join(path, 'owner.json'), 'utf8'));
    return owner.generator === 'lectern' ? owner : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Of several processes that find the lock of a dead one, only one may remove it: the second would remove the lock that
 * the first has by then. So removing it needs a lock too, named after the dead owner, whose name is never used again.
 */
function take(path: string, me: Owner): 'taken' | 'again' | Owner {
  if (claim(path, me)) return 'taken';
  const owner = readOwner(path);
  if (!owner) return 'again';
  if (isAlive(owner)) return owner;
  const guard = `${path}-${owner.token}`;
  const state = take(guard, me);
  if (state !== 'taken') return state;
  if (readOwner(path)?.token === owner.token) discard(path, me);
  release(guard, me);
  return 'again';
}

/** True if there was no lock and it is ours now. */
function claim(path: string, me: Owner): boolean {
  const mine = `${path}-claim-${me.token}`;
  try {
    mkdirSync(mine);
    writeFileSync(join(mine, 'owner.json'), JSON.stringify(me));
    // Fails if there is a folder that is not empty: a lock.
    renameSync(mine, path);
    return true;
  } catch (error) {
    rmSync(mine, { recursive: true, force: true });
    if (isOneOf(error, ['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES']) && readOwner(path)) return false;
    // The folder of the lock was removed in between, by a process that is done.
    if (isOneOf(error, ['ENOENT', 'ENOTEMPTY', 'EEXIST'])) return false;
    throw error;
  }
}

function release(path: string, me: Owner): void {
  if (readOwner(path)?.token === me.token) discard(path, me);
}

/** Moved away in one step, so that no process finds half of it. */
function discard(path: string, me: Owner): void {
  const away = `${path}-free-${me.token}`;
  try {
    renameSync(path, away);
  } catch (error) {
    if (!isOneOf(error, ['ENOENT'])) throw error;
  }
  rmSync(away, { recursive: true, force: true });
}

function isOneOf(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
