import { type StaticServer, type StaticServerOptions, startStaticServer } from './static-server.ts';

/** How many ports are tried, starting with the wanted one. */
const portsToTry = 20;

/**
 * Serves a site on the wanted port, or on the next free one.
 *
 * @throws Error with code EADDRINUSE when none of the ports is free
 */
export async function startOnFreePort(
  options: StaticServerOptions,
  attempts = portsToTry,
): Promise<StaticServer> {
  try {
    return await startStaticServer(options);
  } catch (error) {
    if (!isPortTaken(error) || attempts <= 1 || options.port >= 65_535) throw error;
    return startOnFreePort({ ...options, port: options.port + 1 }, attempts - 1);
  }
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
