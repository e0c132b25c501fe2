import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { inGenerator } from '../generator.mjs';
import { makeFolder } from '../make-folder.ts';

const run = promisify(execFile);

/** Below the folder of a course: no Markdown is looked for there. */
const packages = 'vendor';

/** Where a new course gets the generator from. */
export type Generator = {
  /** As `package.json` names it. */
  readonly spec: string;
  /** The copy that was packed into the course just now, below its folder. */
  readonly packed?: string;
};

/**
 * How the package of a new course names the generator: by its version, once it can be installed by that. While it is private, the course
 * gets a packed copy, which goes with it to every machine.
 *
 * @param folder of the course, absolute
 * @throws Error where no copy can be packed
 */
export async function findGenerator(folder: string): Promise<Generator> {
  const {
    name,
    version,
    private: isPrivate,
  } = JSON.parse(await readFile(inGenerator('package.json'), 'utf8'));
  if (!isPrivate) return { spec: `^${version}` };
  const file = `${packages}/${name}-${version}.tgz`;
  const spec = `file:${file}`;
  if (existsSync(join(folder, file))) return { spec };
  await pack(join(folder, packages), `${name}-${version}.tgz`);
  return { spec, packed: file };
}

/** Packs beside the place of the copy, and moves it there once it is complete: half a copy would be kept by the next attempt. */
async function pack(to: string, file: string): Promise<void> {
  const unfinished = join(to, '.packing');
  makeFolder(unfinished);
  const words = ['pack', resolve(inGenerator()), '--pack-destination', unfinished, '--silent'];
  try {
    await run('npm', words, { shell: process.platform === 'win32' });
    await rename(join(unfinished, file), join(to, file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The generator could not be packed for the course: ${reason}
Say where the course gets it from: --generator ../lectern-0.1.0.tgz, or any other address that npm accepts.`);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
