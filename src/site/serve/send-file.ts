import { createReadStream } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { parseByteRange } from './byte-range.ts';
import { contentTypeOf, isCompressible } from './content-types.ts';
import { chooseEncoding, type EncodedFiles } from './encoded-files.ts';
import type { StaticFile } from './static-answer.ts';

/** One file to be sent to a browser. */
export type FileAnswer = {
  readonly file: StaticFile;
  /** 200, or 404 for the page that says so. */
  readonly status: number;
  readonly files: EncodedFiles;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
};

/** Text beyond this size is sent as it is, a piece at a time. */
const mostInMemory = 16 * 1024 * 1024;

/**
 * Sends a file as hosts do: text compressed, any other file even in parts, and nothing at all if the browser's copy is
 * still current.
 *
 * @throws Error if the file cannot be read, or the browser went away
 */
export async function sendFile(answer: FileAnswer): Promise<void> {
  const { file, request, response } = answer;
  const headers = { 'content-type': contentTypeOf(file.path), 'cache-control': 'no-cache' };
  if (isCompressible(file.path) && file.bytes <= mostInMemory) await sendText(answer, headers);
  else await sendBytes(answer, { ...headers, 'accept-ranges': 'bytes', etag: `"${file.tag}"` });
  if (request.method === 'HEAD') response.end();
}

async function sendText(answer: FileAnswer, common: OutgoingHttpHeaders): Promise<void> {
  const { file, status, files, request, response } = answer;
  const encoding = chooseEncoding(request.headers['accept-encoding']?.toString());
  const headers = {
    ...common,
    vary: 'Accept-Encoding',
    etag: `"${file.tag}${encoding ? `-${encoding}` : ''}"`,
  };
  if (isKnown(answer, headers.etag)) return void response.writeHead(304, headers).end();
  const bytes = await files.read(file, encoding);
  response.writeHead(status, {
    ...headers,
    'content-length': bytes.length,
    ...(encoding && { 'content-encoding': encoding }),
  });
  if (request.method !== 'HEAD') response.end(bytes);
}

async function sendBytes(answer: FileAnswer, headers: OutgoingHttpHeaders & { etag: string }): Promise<void> {
  const { file, request, response } = answer;
  if (isKnown(answer, headers.etag)) return void response.writeHead(304, headers).end();
  const isWhole = request.headers['if-range'] !== undefined && request.headers['if-range'] !== headers.etag;
  const range = isWhole ? undefined : parseByteRange(request.headers.range, file.bytes);
  if (range === 'unsatisfiable') {
    return void response.writeHead(416, { ...headers, 'content-range': `bytes */${file.bytes}` }).end();
  }
  const { start, end } = range ?? { start: 0, end: file.bytes - 1 };
  response.writeHead(range ? 206 : answer.status, {
    ...headers,
    'content-length': end - start + 1,
    ...(range && { 'content-range': `bytes ${start}-${end}/${file.bytes}` }),
  });
  if (request.method === 'HEAD') return;
  if (file.bytes === 0) response.end();
  else await pipeline(createReadStream(file.path, { start, end }), response);
}

/** True if the browser says that it has these bytes. */
export function isKnown({ status, request }: Pick<FileAnswer, 'status' | 'request'>, etag: string): boolean {
  const known = request.headers['if-none-match'];
  return (
    status === 200 &&
    known !== undefined &&
    known.split(/\s*,\s*/).some((tag) => tag.replace(/^W\//, '') === etag)
  );
}
