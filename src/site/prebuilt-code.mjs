import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
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
  nameCode(key, resolve(folder));
  if (use === 'run' && briefCommands.has(command)) optimiseLess(folder);
  return loadKept(resolve(folder), command, use);
}

/** Commands that read a course once: optimising functions that soon run no more took a third of the time of a first check. */
const briefCommands = new Set(['src/site/commands/check', 'src/site/commands/fix']);

/** What is compiled is kept for processes with the same flags, so they are set before anything is loaded. */
function optimiseLess(folder) {
  const known = JSON.parse(readFileSync(resolve(folder, 'flags.json'), 'utf8'));
  for (const flag of known) if (flag.startsWith('--interrupt-budget=')) setFlagsFromString(flag);
}
