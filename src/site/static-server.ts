import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { contentTypeOf } from './content-types.ts';
import { readStaticAnswer, type StaticSite } from './static-answer.ts';

const host = '127.0.0.1';

export type StaticServerOptions = StaticSite & {
  /** 0 takes any free port. */
  readonly port: number;
};

export type StaticServer = {
  /** Where the site begins, with its base path: `http://127.0.0.1:8081/vlm/` */
  readonly address: string;
  close(): Promise<void>;
};

/**
 * Serves a folder as a static host would, to this machine only. Nothing is cached, so a page
 * that was built again is there at the next reload.
 *
 * @throws Error with code EADDRINUSE when the port is taken
 * @example
 * const server = await startStaticServer({ folder: '_site', base: '/vlm/', port: 0 });
 * await fetch(new URL('models/', server.address));
 * await server.close();
 */
export async function startStaticServer({ port, ...site }: StaticServerOptions): Promise<StaticServer> {
  const server = createServer((request, response) => {
    // A reader who goes away in the middle of a file is no fault of ours.
    respond(site, request, response).catch(() => response.destroy());
  });
  const openPort = await listen(server, port);
  return {
    address: `http://${host}:${openPort}${site.base}`,
    close: () => close(server),
  };
}

function listen(server: Server, port: number): Promise<number> {
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

async function respond(site: StaticSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const answer = await readStaticAnswer(site, request.url ?? '/');
  if (answer.kind === 'redirect') {
    response.writeHead(301, { location: answer.to }).end();
  } else if (answer.file === undefined) {
    response.writeHead(404, { 'content-type': contentTypeOf('.txt') }).end('404: not found\n');
  } else {
    response.writeHead(answer.kind === 'file' ? 200 : 404, {
      'content-type': contentTypeOf(answer.file.path),
      'content-length': answer.file.bytes,
      'cache-control': 'no-cache',
    });
    await sendFile(answer.file.path, request, response);
  }
}

async function sendFile(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(path), response);
}
