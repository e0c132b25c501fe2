import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentTypeOf } from './content-types.ts';
import { isKnown } from './send-file.ts';

/** A page as `npm start` sends it. */
export type LivePage = {
  readonly bytes: Buffer;
  /** Different for each state of it: of all that is sent, and of the page without what the server adds. */
  readonly tags: readonly [sent: string, page: string];
  /** Tell a browser that shows it whether it is still current. */
  readonly headers: Readonly<Record<string, string>>;
};

/** Sends a page as it is: it is read once, by a browser on this machine, for which compressing it would take longer than sending. */
export function sendPage(
  { bytes, tags, headers: more }: LivePage,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const [etag, ofPage] = [`"${tags[0]}"`, `"${tags[1]}"`];
  const headers = {
    'content-type': contentTypeOf('x.html'),
    'cache-control': 'no-cache',
    etag,
    ...more,
  };
  const isCurrent = [etag, ofPage].some((known) => isKnown({ status, request }, known));
  if (isCurrent) return void response.writeHead(304, headers).end();
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
