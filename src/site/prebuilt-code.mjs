import module from 'node:module';
import { resolve } from 'node:path';
import { bundleCode, loadFrom } from './bundle-code.mjs';
import { nameCode, readKeyOfCode } from './cache/code-key.mjs';
import { findOrMakeFolder } from './cache/keep-folder.mjs';

/**
 * Loads a module of our own code as plain JavaScript, which is made once for each state of the code.
 *
 * @param {string} command module to load, without extension
 * @param {string} scratch folder of this process
 * @throws Error with file and line of each mistake in the code
 */
export async function loadPrebuilt(command, scratch) {
  const { folder, key } = await findOrMakeFolder({
    kind: 'code',
    readKey: readKeyOfCode,
    scratch,
    make: bundleCode,
  });
  nameCode(key);
  if (key !== undefined) keepCompiled(resolve(folder, 'v8'));
  return loadFrom(folder, command);
}

/**
 * Lets Node keep what V8 compiled from our code and from packages, here and in the processes that this one starts. From Node 22.8 on; it
 * validates such files by digests of its own.
 *
 * @param {string} folder absolute
 */
function keepCompiled(folder) {
  if (!module.enableCompileCache || process.env.NODE_COMPILE_CACHE) return;
  process.env.NODE_COMPILE_CACHE = folder;
  module.enableCompileCache(folder);
}
