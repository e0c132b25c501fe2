import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { extname, relative, resolve } from 'node:path';
import { closeSearch } from '../../search/pagefind-service.ts';
import { runEleventy } from '../run-eleventy.ts';
import type { IndexRequest } from '../write-index.ts';

/**
 * `npm run build`, once `build.mjs` has bundled it: builds beside the site that is there and takes its place
 * only when all went well, so that a failed build never replaces a good one.
 */
const output = resolve(process.env.LECTERN_OUTPUT || '_site');
/** Beside this file, also where both were bundled. */
const script = new URL(`../eleventy-process${extname(import.meta.url)}`, import.meta.url);
const staged = `${output}.next`;
const replaced = `${output}.old`;

try {
  await clear();
  const request = await runEleventy(script, staged);
  if (request) await writeSearch(request);
  if (request !== false) await publish();
  else process.exitCode = 1;
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
} finally {
  await closeSearch();
  await clear();
}

/** Loaded only now, since a build without index, or one that fails, is over by then. */
async function writeSearch(request: IndexRequest): Promise<void> {
  const { writeIndex } = await import('../write-index.ts');
  await writeIndex(staged, request);
}

async function publish(): Promise<void> {
  if (existsSync(output)) await rename(output, replaced);
  await rename(staged, output);
  process.stdout.write(`Built ${relative(process.cwd(), output) || output}/\n`);
}

async function clear(): Promise<void> {
  await Promise.all([staged, replaced].map((folder) => rm(folder, { recursive: true, force: true })));
}
