import type { IncomingMessage } from 'node:http';

/** A place in the course that an author asks to see in an editor. */
export type EditRequest = { readonly file: string; readonly line: number };

/** What a page sends with the request; no other site can read it, or send a header of that name. */
export const tokenHeader = 'x-lectern-token';

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'> & {
  readonly socket: { readonly remoteAddress?: string | undefined };
};

const ownMachine = /^(?:127\.|::1$|::ffff:127\.)/;

/**
 * The place that a page of this server asks to see in an editor. Starting a program is for nobody but the author at this machine, so
 * the request must come from it, from one of our own pages, and with the token that only these are given.
 *
 * @param token of this run
 * @returns undefined if the request is not one of these
 */
export function readEditRequest(request: Asked, token: string): EditRequest | undefined {
  const { method, url = '', headers, socket } = request;
  const isFromHere = ownMachine.test(socket.remoteAddress ?? '');
  const isFromPage = headers.origin === `http://${headers.host}`;
  if (method !== 'POST' || !isFromHere || !isFromPage || headers[tokenHeader] !== token) return undefined;
  const asked = new URLSearchParams(url.replace(/^[^?]*\??/, ''));
  const line = Number(asked.get('line'));
  const file = asked.get('file') ?? '';
  return file !== '' && Number.isInteger(line) && line > 0 ? { file, line } : undefined;
}
