import { extname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Eleventy } from '@11ty/eleventy';
import { describeFailure } from '../describe-failure.ts';
import { readOptions } from '../options.ts';
import { checkContent } from '../read/check-content.ts';
import { tellServer } from './messages.ts';

/**
 * Builds the site whenever it is told to, keeping what it has parsed. It decides nothing: when to build is known to the
 * process that serves, which also ends this one where our own code has changed.
 */
const config = fileURLToPath(new URL(`../../../eleventy.config${extname(import.meta.url)}`, import.meta.url));
const { content, output } = readOptions(process.env, process.cwd());
const eleventy = new Eleventy(undefined, output, {
  configPath: relative(process.cwd(), config),
  quietMode: true,
});
eleventy.disableLogger();
let isReady = false;

process.on('message', async () => {
  try {
    await checkContent(content);
    if (isReady) await forget();
    await eleventy.init();
    isReady = true;
    await eleventy.write();
    tellServer({ kind: 'done' });
  } catch (error) {
    // Our messages are on their way before this process may end.
    const reason = describeFailure(error);
    process.send?.({ kind: 'failed', reason }, () => isReady || process.exit(1));
  }
});

/** Lets the next build find files that are new, and none that are gone. */
async function forget(): Promise<void> {
  Object.assign(eleventy.fileSystemSearch, { outputs: {}, promises: {} });
  await eleventy.restart();
}
