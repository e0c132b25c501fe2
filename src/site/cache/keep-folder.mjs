import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.mjs';
import { readStamp } from './file-stamp.mjs';

/** Lists every file of a kept folder with its stamp and digest; without it, or if one differs, the folder is ignored. */
const seal = 'whole.json';

/** How many folders of one kind are kept, however long they are unused. */
const mostUnused = 3;

/** Milliseconds: a folder that was used within them may be in use. */
const inUse = 60 * 60 * 1000;

/**
 * Finds the folder that was made from the same sources before, or makes it. Whatever keeps it from being kept, a full disk or an
 * edit while it was being made, this process has it.
 *
 * @param {object} wanted
 * @param {string} wanted.kind begins the name of the folder
 * @param {() => string | undefined} wanted.readKey digest of everything that the folder is made from, as it is now; nothing if that
 *   is not known
 * @param {string} wanted.scratch folder of this process, which the caller removes; it is moved away if it can be kept
 * @param {(folder: string) => Promise<void>} wanted.make fills a folder that need not exist yet
 * @returns {Promise<{ folder: string, key?: string }>} the kept folder and its key, or the one of this process
 * @throws whatever `make` does
 */
export async function findOrMakeFolder({ kind, readKey, scratch, make }) {
  const key = readKey();
  if (key === undefined) {
    await make(scratch);
    return { folder: scratch };
  }
  const kept = await findFolder(kind, key);
  if (kept !== undefined) return { folder: kept, key };
  const folder = join(cacheFolder, `${kind}-${key}`);
  await make(scratch);
  // What was edited in the meantime may or may not be in it.
  const isSettled = readKey() === key;
  return isSettled && (await keep(scratch, folder, kind).catch(() => false))
    ? { folder, key }
    : { folder: scratch };
}

/**
 * Finds the folder that was made of the same sources before, and makes none.
 *
 * @param {string} kind begins the name of the folder
 * @param {string} key digest of everything that the folder is made from
 * @returns {Promise<string | undefined>}
 */
export async function findFolder(kind, key) {
  const folder = join(cacheFolder, `${kind}-${key}`);
  if (!isWhole(folder)) return undefined;
  await markUsed(folder);
  return folder;
}

/**
 * Marks a folder as used for as long as this process lives, which may load more of it at any time.
 *
 * @param {string} folder
 */
export function stayInUse(folder) {
  setInterval(() => markUsed(folder), inUse / 4).unref();
}

async function markUsed(folder) {
  const now = new Date();
  await utimes(folder, now, now).catch(() => {});
}

async function keep(scratch, folder, kind) {
  await writeFile(join(scratch, seal), JSON.stringify(sealFiles(scratch)), { flush: true });
  try {
    await rename(scratch, folder);
  } catch {
    // Another process was first, or the folder there is unusable.
    if (isWhole(folder)) return true;
    await rm(folder, { recursive: true, force: true });
    await rename(scratch, folder);
  }
  await removeUnused(kind);
  return true;
}

/**
 * A file with the stamp that it was put there with is not read: it was on the disk by then. After a copy of the folder, all are.
 *
 * @returns {boolean} whether a folder contains everything that was put there, unchanged
 */
function isWhole(folder) {
  try {
    const known = JSON.parse(readFileSync(join(folder, seal), 'utf8'));
    return Object.entries(known).every(([name, { stamp, digest }]) => {
      const path = join(folder, name);
      return readStamp(path)?.stamp === stamp || digestFile(path) === digest;
    });
  } catch {
    return false;
  }
}

function sealFiles(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return Object.fromEntries(paths.sort().map((path) => [path, sealFile(join(folder, path))]));
}

function sealFile(path) {
  const handle = openSync(path, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  return { stamp: readStamp(path)?.stamp, digest: digestFile(path) };
}

function digestFile(path) {
  return createHash('sha256').update(readFileSync(path)).digest('base64url');
}

/** Removes all folders of a kind except those that were used last. */
async function removeUnused(kind) {
  const names = (await readdir(cacheFolder)).filter(
    (name) => /-[\w-]{22}$/.test(name) && name.startsWith(`${kind}-`),
  );
  const used = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(cacheFolder, name))).mtimeMs })),
  );
  const old = used.sort((one, other) => other.at - one.at).slice(mostUnused);
  for (const { name, at } of old) {
    if (Date.now() - at > inUse) await rm(join(cacheFolder, name), { recursive: true, force: true });
  }
}
