import { rm } from 'node:fs/promises';
import { loadInMemory } from './bundle-code.mjs';
import { clearAfterKilled, scratchOf } from './cache/cache-folder.mjs';
import { loadPrebuilt } from './prebuilt-code.mjs';
import { recoverFirst } from './recover-first.mjs';

/** `npm run build`, whose code is in `commands/build.ts`. */
const scratch = scratchOf(process.pid);

/** However the command is ended, short of being killed, it takes away first what it has begun. */
const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopped.abort());

try {
  await recoverFirst(process.env);
  await clearAfterKilled();
  const { runBuild } = await loadPrebuilt('src/site/commands/build', scratch);
  process.exitCode = await runBuild(stopped.signal);
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(
    `${stopped.signal.aborted ? 'Stopped; nothing was published.' : await describe(error)}\n`,
  );
} finally {
  await rm(scratch, { recursive: true, force: true }).catch(() => {});
}
// What was cut off may still wait for an answer.
if (stopped.signal.aborted) process.exit();

/** What kept our code from being loaded: the disk, in words for an author, or a mistake in it. */
async function describe(error) {
  const { describeDiskError } = await loadInMemory('src/site/publish/describe-disk-error.ts').catch(
    () => ({}),
  );
  const reason = describeDiskError?.(error);
  return reason === undefined ? error.message : `Nothing was published, since ${reason}.`;
}
