import { resolve } from 'node:path';
import { bundleCode } from './bundle-code.mjs';
import { nameCode, readKeyOfCode } from './cache/code-key.mjs';
import { findOrMakeFolder } from './cache/keep-folder.mjs';
import { loadKept } from './kept-code.mjs';

/**
 * Loads a module of our own code as plain JavaScript, which is made once for each state of the code.
 *
 * @param {string} command module to load, without extension
 * @param {string} scratch folder of this process
 * @param {string} use what it will be asked to do, in a word: see `loadKept`
 * @throws Error with file and line of each mistake in the code
 */
export async function loadPrebuilt(command, scratch, use) {
  const { folder, key } = await findOrMakeFolder({
    kind: 'code',
    readKey: readKeyOfCode,
    scratch,
    make: bundleCode,
  });
  nameCode(key);
  return loadKept(resolve(folder), command, use);
}
