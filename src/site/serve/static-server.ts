import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isAllowedHost } from './allowed-hosts.ts';
import { contentTypeOf } from './content-types.ts';
import { EncodedFiles } from './encoded-files.ts';
import { sendFile } from './send-file.ts';
import { type LivePage, sendPage } from './send-page.ts';
import {
  fileAt,
  readMissing,
  readStaticAnswer,
  type StaticAnswer,
  type StaticSite,
} from './static-answer.ts';

/** Where a server listens by default: no other machine can reach it. */
const loopback = '127.0.0.1';

/** What `npm start` does beyond a static host. */
export type LiveAnswers = {
  /** The current base path. */
  readonly base: string;
  /** Counts the states of the site; part of the key of a cached page. */
  readonly version: number;
  /** True if it has answered the request itself. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** True for a page whose source is deleted, while the page itself is still there. */
  isGone(path: string): Promise<boolean>;
  /**
   * Has a file made from its current sources.
   *
   * @param file below the folder of the site, decoded; it may be a folder, or something unknown
   * @returns its text, if that is not written to the folder
   */
  freshen(file: string): Promise<string | undefined>;
  editPage(html: Buffer, version: number, path: string): Promise<LivePage>;
};

export type StaticServerOptions = StaticSite & {
  /** 0 takes any free port. */
  readonly port: number;
  /** Where to listen: `0.0.0.0` for every address of the machine. Only this machine, if left out. */
  readonly host?: string | undefined;
  readonly live?: LiveAnswers;
};

export type StaticServer = {
  /** Where the site begins, with its base path: `http://127.0.0.1:8081/vlm/` */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
};

/**
 * Serves a folder as a static host would, only to this machine unless `host` says otherwise. A browser asks every time
 * whether its copy is still current, so a page that was rebuilt is there at the next reload.
 *
 * @throws Error with code EADDRINUSE when the port is taken
 * @example
 * const server = await startStaticServer({ folder: '_site', base: '/vlm/', port: 0 });
 * await fetch(new URL('models/', server.address));
 * await server.close();
 */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const files = new EncodedFiles();
  const server = createServer((request, response) => {
    respond(options, files, request, response).catch((error: unknown) => failed(error, response));
  });
  // An incomplete or invalid request ends a connection, not the server.
  server.on('clientError', (_, socket) => socket.destroy());
  const host = options.host ?? loopback;
  const port = await listen(server, options.port, host);
  const name = host.includes(':') ? `[${host}]` : host;
  return { address: `http://${name}:${port}${options.base}`, port, close: () => close(server) };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const open = server.address();
      resolve(open !== null && typeof open === 'object' ? open.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

async function respond(
  options: StaticServerOptions,
  files: EncodedFiles,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isAllowedHost(request.headers.host, options.host)) {
    return say(response, 403, 'This host name is not allowed: use localhost.');
  }
  if (options.live?.answer(request, response)) return;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return say(response, 405, 'Only GET and HEAD are answered.', { allow: 'GET, HEAD' });
  }
  // Before the file is read: what is read later is at least as new.
  const version = options.live?.version ?? 0;
  const { answer, printed } = await findAnswer(options, request.url ?? '/');
  if (answer.kind === 'malformed') return say(response, 400, 'This is not an address.');
  if (answer.kind === 'redirect') return say(response, 301, answer.to, { location: answer.to });
  if (!answer.file) return say(response, 404, '404: not found');
  const status = answer.kind === 'file' ? 200 : 404;
  const { live } = options;
  if (live && answer.file.path.endsWith('.html')) {
    const html = printed === undefined ? await readFile(answer.file.path) : Buffer.from(printed);
    return sendPage(await live.editPage(html, version, answer.file.path), status, request, response);
  }
  await sendFile({ file: answer.file, status, files, request, response });
}

async function findAnswer(
  { folder, base, live }: StaticServerOptions,
  address: string,
): Promise<{ readonly answer: StaticAnswer; readonly printed?: string | undefined }> {
  const site = { folder, base: live?.base ?? base };
  const file = fileAt(site, address);
  const printed = live && file !== undefined ? await live.freshen(file) : undefined;
  const answer: StaticAnswer =
    printed === undefined || file === undefined
      ? await readStaticAnswer(site, address)
      : { kind: 'file', file: { path: join(folder, file), bytes: printed.length, tag: '' } };
  if (answer.kind !== 'file') return { answer };
  return (await live?.isGone(answer.file.path)) ? { answer: await readMissing(site) } : { answer, printed };
}

function say(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': contentTypeOf('x.txt'), ...headers }).end(`${text}\n`);
}

/** A reader who leaves in the middle of a file is not our fault; a file that disappears is missing. */
function failed(error: unknown, response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    say(response, 404, '404: not found');
  else say(response, 500, 'The file cannot be read.');
}
