import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadInMemory } from './bundle-code.mjs';

/**
 * Repairs a site that a killed build left between two generations, before anything that can fail: the rest of our code
 * may be broken, or have no space. Costs next to nothing if no build was killed.
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
    // The build will hit the same problem, and report it.
  }
}

/** Whether there is a folder in which builds prepare their output: `publish/work-folder.ts` knows its name. */
function mayBeUnfinished(path) {
  const output = realpathSync.native(path);
  const beside = readdirSync(dirname(output));
  return beside.some((name) => name.startsWith('.lectern-')) || existsSync(join(output, '.lectern'));
}
