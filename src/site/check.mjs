import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { clearAfterKilled, codeCache, loadBundled } from './bundle-code.mjs';

/** `npm run check`, whose code is in `commands/check.ts`. */
const folder = join(codeCache, String(process.pid));

try {
  await clearAfterKilled();
  const { runCheck } = await loadBundled('src/site/commands/check', folder);
  process.exitCode = await runCheck(process.argv.slice(2), process.env);
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`${error.message}\n`);
} finally {
  await rm(folder, { recursive: true, force: true }).catch(() => {});
}
