import { rm } from 'node:fs/promises';
import { clearAfterKilled, scratchOf } from './cache/cache-folder.mjs';
import { loadPrebuilt } from './prebuilt-code.mjs';

/** `npm run check`, whose code is in `commands/check.ts`. */
const scratch = scratchOf(process.pid);

try {
  await clearAfterKilled();
  const { runCheck } = await loadPrebuilt('src/site/commands/check', scratch);
  process.exitCode = await runCheck(process.argv.slice(2), process.env);
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`${error.message}\n`);
} finally {
  await rm(scratch, { recursive: true, force: true }).catch(() => {});
}
