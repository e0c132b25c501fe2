import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** How a site is served. */
export type ServeOptions = {
  readonly port: number;
  /** Where to listen, if not to this machine only. */
  readonly host?: string;
  /** True if only the usage is asked for. */
  readonly isHelp: boolean;
};

/** The options of both commands that serve a site. */
export const serveUsage = `  --port 8082      port to use, or the next free one; PORT does the same
  --host 0.0.0.0   answers other machines too: at this address, or at all addresses of this machine
  -h, --help       prints this

It runs until you stop it with Ctrl+C.

Exit codes
  1  it could not start; a message says why
  2  the command was not understood`;

/**
 * Reads the options after `npm start --` and `npm run preview --`.
 *
 * @throws UsageError for an unknown option or an invalid port
 * @example readServeOptions(['--host', '0.0.0.0'], {}, 8080) // { port: 8080, host: '0.0.0.0', isHelp: false }
 */
export function readServeOptions(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  defaultPort: number,
): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, host: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const port = parsePort(values.port, '--port') ?? parsePort(environment.PORT, 'PORT') ?? defaultPort;
  const host = values.host?.replace(/^\[(.*)\]$/, '$1');
  return { port, isHelp: values.help ?? false, ...(host && { host }) };
}

function parsePort(text: string | undefined, name: string): number | undefined {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`${name} is "${text}", which is not a port.`);
  return port;
}
