import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { loadInMemory } from './bundle-code.mjs';
import { clearAfterKilled, scratchOf } from './cache/cache-folder.mjs';
import { commands } from './commands/table.mjs';
import { inGenerator } from './generator.mjs';
import { saveCompiled } from './kept-code.mjs';
import { formatHelp, readVersion } from './lectern-help.mjs';
import { findOverrides } from './overrides.mjs';
import { loadPrebuilt } from './prebuilt-code.mjs';
import { recoverFirst } from './recover-first.mjs';

/** What asks a process to end. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** What is made only for this process. */
const scratch = scratchOf(process.pid);

/**
 * Runs what was typed after `lectern`, and sets the exit code of the process.
 *
 * @param {readonly string[]} words
 */
export async function runCommand([name, ...args]) {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(formatHelp());
  } else if (name === '--version') {
    process.stdout.write(`${readVersion()}\n`);
  } else if (Object.hasOwn(commands, name)) {
    await run(name, args);
  } else {
    process.exitCode = 2;
    process.stderr.write(`${name} is not a command.\n\n${formatHelp()}${await guess(name)}`);
  }
}

/** The command that was probably meant, below the list of all of them. */
async function guess(name) {
  const { nearestKey } = await loadInMemory('src/source/nearest-key.ts').catch(() => ({}));
  const near = nearestKey?.(name, Object.keys(commands));
  return near === undefined ? '' : `\nDid you mean lectern ${near}?\n`;
}

/** However a command is ended, short of being killed, it first removes what it has begun. */
async function run(name, args) {
  const command = commands[name];
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  for (const signal of signals) process.on(signal, stop);
  try {
    findOverrides();
    if (command.recovers) await recoverFirst(process.env);
    const { run } = await load(command, args.includes('--help') || args.includes('-h'));
    process.exitCode = await run(args, process.env, stopped.signal);
    saveCompiled();
  } catch (error) {
    process.exitCode = isUsage(error) ? 2 : 1;
    if (isUsage(error)) process.stderr.write(`${error.message}\nlectern ${name} --help lists the options.\n`);
    else process.stderr.write(`${stopped.signal.aborted ? 'Stopped.' : await describe(error)}\n`);
  } finally {
    await rm(scratch, { recursive: true, force: true }).catch(() => {});
  }
  // What was cut off may still wait for an answer.
  if (stopped.signal.aborted) process.exit();
  // A command may leave a server running, which a signal ends like any process.
  for (const signal of signals) process.off(signal, stop);
}

async function load({ module, isSource }, isHelp) {
  if (!isSource) {
    await clearAfterKilled();
    return loadPrebuilt(module, scratch, isHelp ? 'help' : 'run');
  }
  const { register } = await import('tsx/esm/api');
  register();
  return import(pathToFileURL(inGenerator(`${module}.ts`)).href);
}

/** Whether what was typed is at fault: Node's own errors of that kind, and `commands/usage-error.ts`. */
function isUsage({ name, code }) {
  return name === 'UsageError' || String(code).startsWith('ERR_PARSE_ARGS');
}

/** What kept our code from being loaded: the disk, in an author's terms, or a mistake in it. */
async function describe(error) {
  const { describeDiskError } = await loadInMemory('src/site/publish/describe-disk-error.ts').catch(
    () => ({}),
  );
  const reason = describeDiskError?.(error);
  return reason === undefined ? error.message : `The work could not be done because ${reason}.`;
}
