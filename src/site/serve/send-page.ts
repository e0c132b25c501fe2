import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentTypeOf } from './content-types.ts';
import { isKnown } from './send-file.ts';

/** A page as `npm start` sends it. */
export type LivePage = {
  readonly bytes: Buffer;
  /** Different for each state of it. */
  readonly tag: string;
  /** Tell a browser that shows it whether it is still current. */
  readonly headers: Readonly<Record<string, string>>;
};

/** Sends a page as it is: it is read once, by a browser on this machine, for which compressing it would take longer than sending. */
export function sendPage(
  { bytes, tag, headers: more }: LivePage,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const headers = {
    'content-type': contentTypeOf('x.html'),
    'cache-control': 'no-cache',
    etag: `"${tag}"`,
    ...more,
  };
  if (isKnown({ status, request }, headers.etag)) return void response.writeHead(304, headers).end();
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
