import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';

/**
 * `npm run build`: makes plain JavaScript of our own code, in one go, and runs it. A loader that translates
 * module by module takes as long as reading twenty lectures. This file alone is JavaScript already.
 */
const folder = join('node_modules/.cache/lectern', String(process.pid));
const command = 'src/site/commands/build';

try {
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
    logLevel: 'error',
  });
  await stop();
  process.setSourceMapsEnabled(true);
  // Eleventy would pass every module through a thread of its own, to find the changed ones in a later build.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = 'true';
  await import(pathToFileURL(join(folder, `${command}.mjs`)).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
