import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.mjs';
import { isSettled, readStamp } from './file-stamp.mjs';
import { writeWhole } from './write-whole.mjs';

const folder = join(cacheFolder, 'keys');

/**
 * A digest of files, which are read only if one of them may have changed since it was last taken: every command waits for that of our own code, seven
 * hundred files of it.
 *
 * @param {unknown} asked what the digest is of, beside the files
 * @param {readonly { readonly name: string, readonly path: string }[]} files
 * @param {() => string} make takes the digest
 */
export function findKey(asked, files, make) {
  const since = Date.now();
  const stamps = files.map(({ path }) => readStamp(path));
  const known = join(folder, digest(JSON.stringify(asked)));
  const now = digest(JSON.stringify(files.map(({ name }, at) => [name, stamps[at]?.stamp])));
  const key = readKnown(known, now);
  if (key !== undefined) return key;
  const made = make();
  if (stamps.every((found) => found && isSettled(found.changed, since)))
    writeWhole(known, `${made} ${sealOf(now, made)}`);
  return made;
}

/** Nothing from a file that is torn, or of other stamps. */
function readKnown(file, stamps) {
  try {
    const [key, seal] = readFileSync(file, 'utf8').split(' ');
    return seal === sealOf(stamps, key) ? key : undefined;
  } catch {
    return undefined;
  }
}

function sealOf(stamps, key) {
  return digest(`${stamps} ${key}`);
}

function digest(text) {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
