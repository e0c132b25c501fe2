import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { readOptions } from '../options.ts';
import { describeRecovery, recoverIdle } from '../publish/recover-idle.ts';
import { readSettings } from '../read/read-settings.ts';
import { startOnFreePort } from '../serve/start-on-free-port.ts';
import { readServeOptions, type ServeOptions, serveUsage } from './serve-options.ts';

const usage = `lectern preview [options], or npm run preview -- [options]

Serves the site that was built, as a static host would.

${serveUsage}
`;

async function preview({ port, host }: ServeOptions): Promise<void> {
  const options = readOptions(process.env, process.cwd());
  const { output } = options;
  const inside = relative(process.cwd(), output);
  const folder = inside.startsWith('..') ? output : inside;
  if (!existsSync(output)) throw new Error(`There is no ${folder}/ yet. Run npm run build first.`);
  if (recoverIdle(output)) process.stderr.write(describeRecovery(output));
  const { settings } = await readSettings(options);
  const { address } = await startOnFreePort({ folder: output, base: settings.base, port, host });
  process.stdout.write(`${folder}/ is served at ${address}\nStop it with Ctrl+C.\n`);
}

/**
 * `lectern preview`
 *
 * @returns the exit code; the server keeps running
 */
export async function run(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const options = readServeOptions(args, environment, 8081);
  if (options.isHelp) process.stdout.write(usage);
  else await preview(options);
  return 0;
}
