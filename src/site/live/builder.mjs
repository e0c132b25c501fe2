import { rmSync } from 'node:fs';
import { bundleOwnCode, loadFrom, loadInMemory } from '../bundle-code.mjs';
import { clearAfterKilled } from '../cache/cache-folder.mjs';
import { nameCode, readKeyOfCode } from '../cache/code-key.mjs';
import { findOrMakeFolder, stayInUse } from '../cache/keep-folder.mjs';
import { liveCode } from './live-code.mjs';

/** The process of `npm start` that builds: see `builder-process.ts`. Its code stays the same for its whole life. */
const [, , folder] = process.argv;
process.env.LECTERN_SCRATCH = folder;

process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
// The process that started this one is gone, for whatever reason.
process.once('disconnect', () => process.exit());

try {
  await clearAfterKilled();
  const command = 'src/site/live/builder-process';
  const threads = ['src/site/live/printer-thread', 'src/site/read/reader-thread'];
  const { folder: code, key } = await findOrMakeFolder({
    kind: liveCode,
    readKey: readKeyOfCode,
    scratch: folder,
    make: (made) => bundleOwnCode([command, ...threads], made),
  });
  stayInUse(code);
  nameCode(key, code);
  process.setSourceMapsEnabled(true);
  process.send?.({ kind: 'bundled', folder: code });
  await loadFrom(code, command);
} catch (error) {
  // The message is on its way before this process may end.
  const { describeOverrideFault } = await loadInMemory('src/site/describe-override-fault.ts');
  const reason = describeOverrideFault(error.stack ?? '') ?? error.message;
  process.send?.({ kind: 'failed', reason }, () => process.exit(1));
}
