import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Eleventy } from '@11ty/eleventy';
import { describeFailure } from './describe-failure.ts';
import { describeOverrideFault } from './describe-override-fault.ts';
import { readOptions } from './options.ts';
import { withOriginalPlaces } from './original-places.mjs';
import { checkContent } from './read/check-content.ts';

/** In the folder of the bundled code, where this file is at its own path. */
const config = fileURLToPath(new URL('../../eleventy.config.mjs', import.meta.url));

/** Builds the pages of the site once, as a process of its own: see `run-eleventy.ts`. */
export async function run(): Promise<void> {
  const { content, output } = readOptions(process.env, process.cwd());
  // Without the process that started it, nothing waits for its output. Listening for that must not keep it alive.
  process.on('disconnect', end);
  process.channel?.unref();
  process.on('SIGTERM', end);
  try {
    await checkContent(content);
    const configPath = relative(process.cwd(), config);
    const eleventy = new Eleventy(undefined, output, { configPath, quietMode: true });
    // We print everything ourselves: diagnostics in the configuration, a failure right here.
    eleventy.disableLogger();
    await eleventy.write();
  } catch (error) {
    process.exitCode = 1;
    const reason = await withOriginalPlaces(describeFailure(error));
    process.stderr.write(`${describeOverrideFault(reason) ?? reason}\n`);
  }
}

/** Ends esbuild too, a process of its own, which would go on writing. */
async function end(): Promise<void> {
  const { stop } = await import('esbuild');
  await stop();
  process.exit(1);
}
