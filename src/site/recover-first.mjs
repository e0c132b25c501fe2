import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadInMemory } from './bundle-code.mjs';

/**
 * Makes a site whole that a killed build left between two generations, before anything that can fail: the rest of our code
 * may be broken, or have no room. Costs next to nothing where no build was killed.
 *
 * @param {NodeJS.ProcessEnv} environment
 */
export async function recoverFirst(environment) {
  const path = resolve(environment.LECTERN_OUTPUT || '_site');
  try {
    if (!mayBeUnfinished(path)) return;
    const { recoverIdle, describeRecovery } = await loadInMemory('src/site/publish/recover-idle.ts');
    if (recoverIdle(path)) process.stderr.write(describeRecovery(path));
  } catch {
    // The build meets the same, and says it.
  }
}

/** Whether there is a folder in which builds get ready: `publish/work-folder.ts` knows its name. */
function mayBeUnfinished(path) {
  const output = realpathSync.native(path);
  const beside = readdirSync(dirname(output));
  return beside.some((name) => name.startsWith('.lectern-')) || existsSync(join(output, '.lectern'));
}
