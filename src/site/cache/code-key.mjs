import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { inGenerator } from '../generator.mjs';
import { listOverrides } from '../overrides.mjs';
import { findKey } from './known-keys.mjs';

/** Folders and files of the project that make a build. */
const code = ['src', 'layouts', 'eleventy.config.ts', 'package.json', 'tsconfig.json'];

/** What the packages are: as installed, here or beside us in a course, or as they should be. */
const packages = ['node_modules/.package-lock.json', '../.package-lock.json', 'package-lock.json'];

/**
 * Digest of our own code and of what a course replaces of it, by its bytes, the packages that are installed, and the Node that runs them. Nothing under
 * LECTERN_CACHE=off, when nothing is kept.
 *
 * @param {readonly string[]} more further folders and files of the project
 * @returns {string | undefined} 22 characters
 */
export function readKeyOfCode(more = []) {
  if (process.env.LECTERN_CACHE === 'off') return undefined;
  const machine = [process.version, process.platform, process.arch];
  const ours = [...code, ...packages, ...more].flatMap(listFiles);
  const files = [...ours.map((name) => ({ name, path: inGenerator(name) })), ...listOverrides().map(nameOf)];
  return findKey([machine, more], files, () => {
    const hash = createHash('sha256');
    hash.update(JSON.stringify(machine));
    for (const { name, path } of files) {
      const bytes = readFileSync(path);
      hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
    }
    return hash.digest('base64url').slice(0, 22);
  });
}

const nameOf = (path) => ({ name: path, path });

/**
 * Tells this process and those that it starts which code they run. Without its key, they keep nothing for later ones.
 *
 * @param {string | undefined} key as the code was when it was loaded
 * @param {string} [folder] of the bundled code, absolute
 */
export function nameCode(key, folder) {
  if (key === undefined) delete process.env.LECTERN_CODE;
  else process.env.LECTERN_CODE = key;
  if (folder !== undefined) process.env.LECTERN_CODE_FOLDER = folder;
}

/**
 * Folder of the bundled code that runs, in which its other threads begin; nothing where the sources run.
 *
 * @returns {string | undefined}
 */
export function codeFolder() {
  return process.env.LECTERN_CODE_FOLDER || undefined;
}

/**
 * Digest of the code that runs: what it makes may be kept under it. Nothing where that is not known, or nothing is to be kept.
 *
 * @returns {string | undefined}
 */
export function runningCode() {
  return process.env.LECTERN_CODE || undefined;
}

/**
 * Files at or below a path of ours, in the same order on every machine; none if nothing is there. Folder by folder, since Node's own
 * recursion takes several times as long, and every command waits for this.
 */
function listFiles(path) {
  const found = [];
  gatherFiles(path, found);
  return found.sort();
}

function gatherFiles(path, found) {
  for (const entry of readEntries(inGenerator(path), found, path)) {
    const below = `${path}/${entry.name}`;
    if (entry.isDirectory()) gatherFiles(below, found);
    else found.push(below);
  }
}

/** What is in a folder; nothing for a path that is not there, or is a file, which is found itself. */
function readEntries(folder, found, path) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') found.push(path);
    else if (error.code !== 'ENOENT') throw error;
    return [];
  }
}
