import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type StaticServer, startStaticServer } from '../../../src/site/serve/static-server.ts';

const page = `<!doctype html><title>Gulls</title>${'<p>A gull sees what it eats.</p>'.repeat(300)}`;
const film = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256));

let folder = '';
let server: StaticServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-send-'));
  await writeFile(join(folder, '404.html'), page.replace('Gulls', 'Nothing'));
  await writeFile(join(folder, 'film.mp4'), film);
  await writeFile(join(folder, 'nothing.png'), '');
  server = await startStaticServer({ folder, base: '/', port: 0 });
});
beforeEach(() => writeFile(join(folder, 'index.html'), page));
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer };

function ask(path: string, headers: OutgoingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, server.address), { headers, method }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
    });
    sent.on('error', reject).end();
  });
}

const decode = { br: brotliDecompressSync, gzip: gunzipSync };

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['*', 'br'],
  ['BR', 'br'],
] as const)('sends text to a browser that takes %s as %s', async (taken, encoding) => {
  const { headers, body } = await ask('/', { 'accept-encoding': taken });
  expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
  expect(Number(headers['content-length'])).toBe(body.length);
  expect(body.length).toBeLessThan(page.length / 10);
  expect(decode[encoding](body).toString()).toBe(page);
});

it.each(['', 'identity', 'deflate', 'gzip;q=0', 'br;q=0.0'])(
  'sends text as it is to one that takes %j, and says that the encoding varies',
  async (taken) => {
    const { headers, body } = await ask('/', { 'accept-encoding': taken });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.toString()).toBe(page);
  },
);

it('compresses the page for what is missing too, and no video', async () => {
  const missing = await ask('/nowhere/', { 'accept-encoding': 'br' });
  expect(missing).toMatchObject({ status: 404, headers: { 'content-encoding': 'br' } });
  const { headers, body } = await ask('/film.mp4', { 'accept-encoding': 'br, gzip' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(body.equals(film)).toBe(true);
});

it('answers HEAD with what GET would send', async () => {
  for (const headers of [{}, { 'accept-encoding': 'br' }, { 'accept-encoding': 'gzip' }]) {
    for (const path of ['/', '/film.mp4', '/nothing.png', '/nowhere']) {
      const [get, head] = [await ask(path, headers), await ask(path, headers, 'HEAD')];
      expect(head.body.length).toBe(0);
      expect(head.status).toBe(get.status);
      const { date: _, ...answered } = head.headers;
      expect(get.headers).toMatchObject(answered);
    }
  }
});

it('sends nothing where the copy of a browser is current, and the new page where it is not', async () => {
  const first = await ask('/', { 'accept-encoding': 'br' });
  const known = { 'accept-encoding': 'br', 'if-none-match': String(first.headers.etag) };
  expect(await ask('/', known)).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  // Of the same length, so that only the time tells.
  await writeFile(join(folder, 'index.html'), page.replace('Gulls', 'Terns'));
  await utimes(join(folder, 'index.html'), 1, 1);
  const { status, body } = await ask('/', known);
  expect(status).toBe(200);
  expect(brotliDecompressSync(body).toString()).toContain('Terns');
  expect((await ask('/nowhere', { 'if-none-match': '*' })).status).toBe(404);
});

it.each([
  ['bytes=0-9', 206, 'bytes 0-9/1000', [0, 10]],
  ['bytes=990-', 206, 'bytes 990-999/1000', [990, 1000]],
  ['bytes=-10', 206, 'bytes 990-999/1000', [990, 1000]],
  ['bytes=900-5000', 206, 'bytes 900-999/1000', [900, 1000]],
  ['bytes=-5000', 206, 'bytes 0-999/1000', [0, 1000]],
  ['bytes=0-9,20-29', 200, undefined, [0, 1000]],
  ['bytes=9-0', 200, undefined, [0, 1000]],
  ['lines=1-2', 200, undefined, [0, 1000]],
  ['bytes=1000-', 416, 'bytes */1000', [0, 0]],
  ['bytes=-0', 416, 'bytes */1000', [0, 0]],
] as const)('answers %s with %i', async (range, status, part, [from, to]) => {
  const answer = await ask('/film.mp4', { range });
  expect(answer.status).toBe(status);
  expect(answer.headers['content-range']).toBe(part);
  expect(answer.body.equals(film.subarray(from, to))).toBe(true);
});

it('sends the whole file where the browser has a part of an older one', async () => {
  const { headers } = await ask('/film.mp4');
  const ofThis = { range: 'bytes=0-9', 'if-range': String(headers.etag) };
  expect((await ask('/film.mp4', ofThis)).status).toBe(206);
  expect((await ask('/film.mp4', { ...ofThis, 'if-range': '"other"' })).status).toBe(200);
});
