import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';

/** Where the code of running processes lies, below the packages that it needs. */
export const codeCache = 'node_modules/.cache/lectern';

/** Modules that Eleventy, or another process, loads by their path. */
const loadedByPath = ['eleventy.config.ts', 'src/site/eleventy-process.ts'];

/**
 * Makes plain JavaScript of our own code, in one go, and loads a module of it. A loader that translates module by module
 * takes as long as reading twenty lectures. This file and those that use it alone are JavaScript already.
 *
 * @param {string} command module to load, without ending
 * @param {string} folder in `codeCache`, which the code is written to
 * @throws Error with file and line of each mistake in the code
 */
export async function loadBundled(command, folder) {
  await build({
    entryPoints: [...loadedByPath, `${command}.ts`],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
  });
  await stop();
  process.setSourceMapsEnabled(true);
  // Eleventy would pass every module through a thread of its own, to find the changed ones in a later build.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = 'true';
  return import(pathToFileURL(join(folder, `${command}.mjs`)).href);
}

/**
 * Loads a module that needs no package, without writing anything.
 *
 * @param {string} module to load, with ending
 */
export async function loadInMemory(module) {
  const { outputFiles } = await build({
    entryPoints: [module],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Removes the code of processes that were killed: they could not. Each folder is named after its process. */
export async function clearAfterKilled() {
  for (const name of await readdir(codeCache).catch(() => [])) {
    const pid = /^(?:start-)?(\d+)/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(codeCache, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
