import { rmSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { inGenerator } from '../generator.mjs';
import { claimLiveFolder } from '../live/claim-live-folder.ts';
import { LiveSession } from '../live/live-session.ts';
import { LiveSite } from '../live/live-site.ts';
import { chooseEditor, startEditor } from '../live/open-in-editor.ts';
import { runBuildLoop } from '../live/run-build-loop.ts';
import { watchParent } from '../live/watch-parent.ts';
import { findContent } from '../options.ts';
import { checkContent } from '../read/check-content.ts';
import { startOnFreePort } from '../serve/start-on-free-port.ts';
import { reportFailure } from './report-failure.ts';
import { readServeOptions, type ServeOptions, serveUsage } from './serve-options.ts';

const usage = `lectern dev [options], or npm start -- [options]

Builds the site, serves it, and shows every change to content, layouts, styles and code in the browser.

${serveUsage}
`;

/**
 * `npm start`. Two processes: the one that serves, this one, keeps running while a change of code makes it start another
 * one that builds, since a process keeps the modules it has loaded, and a browser must not lose its server.
 */
async function start({ port, host }: ServeOptions): Promise<void> {
  const project = process.cwd();
  const content = findContent(process.env, project);
  await checkContent(content);
  const wanted = process.env.LECTERN_OUTPUT ? resolve(process.env.LECTERN_OUTPUT) : undefined;
  const { folder, isOwn, note } = await claimLiveFolder({ project, content }, wanted, process.pid);
  if (note) process.stdout.write(`${note}\n`);

  const output = await realpath(folder);
  const site = new LiveSite(content, output, (path, line) =>
    startEditor(chooseEditor(process.env, path, line)),
  );
  const server = await startOnFreePort({ folder: output, base: '/', port, host, live: site });
  process.stdout.write(`Building the site of ${relative(project, content) || content} …\n`);
  const session = new LiveSession(
    { project: resolve(inGenerator()), content, output },
    site,
    (base) => `http://${nameOf(host)}:${server.port}${base}`,
  );
  const clear = () =>
    isOwn && rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  site.freshenBy((file) => session.freshen(file));
  endAll = async () => {
    await session.stop();
    clear();
  };
  // However it ends: what was started does not outlive this process.
  process.once('exit', () => {
    session.kill();
    clear();
  });
  void session.showEarlier();
  await runBuildLoop(session, () => session.isEnded);
}

/** What an author opens: if the server listens on every address, that includes one of this machine's own. */
function nameOf(host: string | undefined): string {
  if (host === undefined || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** Ends what was started, once it has started. */
let endAll = async () => {};

/**
 * `lectern dev`
 *
 * @param signal is aborted when the command must end
 * @returns the exit code
 */
export async function run(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<number> {
  const options = readServeOptions(args, environment, 8080);
  if (options.isHelp) {
    process.stdout.write(usage);
    return 0;
  }
  let ending: Promise<void> | undefined;
  const end = () => {
    ending ??= endAll();
    return ending.finally(() => process.exit());
  };
  signal.addEventListener('abort', end);
  watchParent(end);
  try {
    await start(options);
    await end();
    return 0;
  } catch (error) {
    reportFailure(error, signal, 'Stopped.');
    return process.exit(1);
  }
}
