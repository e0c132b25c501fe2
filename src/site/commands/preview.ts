import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { readOptions } from '../options.ts';
import { recoverIdle } from '../publish/recover-idle.ts';
import { readSettings } from '../read-settings.ts';
import { type StaticServer, type StaticServerOptions, startStaticServer } from '../static-server.ts';

/** Ports that are tried, from the wanted one on. */
const portsToTry = 20;

/**
 * Serves a built site on the wanted port, or on the next free one.
 *
 * @throws Error with code EADDRINUSE when none of the ports is free
 */
async function startPreview(options: StaticServerOptions, attempts = portsToTry): Promise<StaticServer> {
  try {
    return await startStaticServer(options);
  } catch (error) {
    if (!isPortTaken(error) || attempts <= 1) throw error;
    return startPreview({ ...options, port: options.port + 1 }, attempts - 1);
  }
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** The port of the environment, 8081 where it names none. */
function readPort(text: string | undefined): number {
  const port = Number(text || 8081);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is "${text}", which is no port.`);
  return port;
}

const options = readOptions(process.env, process.cwd());
const { output } = options;
const { settings } = await readSettings(options);
const inside = relative(process.cwd(), output);
const folder = inside.startsWith('..') ? output : inside;
try {
  if (!existsSync(output)) throw new Error(`There is no ${folder}/ yet. Run npm run build first.`);
  if (recoverIdle(output))
    console.error(`A build was cut off while it published; ${folder}/ is whole again.`);
  const { address } = await startPreview({
    folder: output,
    base: settings.base,
    port: readPort(process.env.PORT),
  });
  console.log(`${folder}/ is served at ${address}\nStop it with Ctrl+C.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
