import { rmSync } from 'node:fs';
import { clearAfterKilled, loadBundled } from '../bundle-code.mjs';

/** The process of `npm start` that builds: see `builder-process.ts`. Its code stays as long as it lives. */
const [, , folder] = process.argv;

process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
// Whoever started this process is gone, however that came.
process.once('disconnect', () => process.exit());

try {
  await clearAfterKilled();
  await loadBundled('src/site/live/builder-process', folder);
} catch (error) {
  // The message is on its way before this process may end.
  process.send?.({ kind: 'failed', reason: error.message }, () => process.exit(1));
}
