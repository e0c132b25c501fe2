import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';

/**
 * `npm run build`: makes plain JavaScript of our own code, in one go, and runs it. A loader that translates
 * module by module takes as long as reading twenty lectures. This file alone is JavaScript already.
 */
const cache = 'node_modules/.cache/lectern';
const folder = join(cache, String(process.pid));
const command = 'src/site/commands/build';

/** However the command is ended, short of being killed, it takes away first what it has begun. */
const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopped.abort());

try {
  await clearAfterKilled();
  await build({
    entryPoints: ['eleventy.config.ts', 'src/site/eleventy-process.ts', `${command}.ts`],
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
  const { runBuild } = await import(pathToFileURL(join(folder, `${command}.mjs`)).href);
  process.exitCode = await runBuild(stopped.signal);
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${stopped.signal.aborted ? 'Stopped; nothing was published.' : error.message}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
// What was cut off may still wait for an answer.
if (stopped.signal.aborted) process.exit();

/** A process that was killed could not take its folder away. */
async function clearAfterKilled() {
  for (const name of await readdir(cache).catch(() => [])) {
    if (/^\d+$/.test(name) && !isAlive(Number(name))) {
      await rm(join(cache, name), { recursive: true, force: true });
    }
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
