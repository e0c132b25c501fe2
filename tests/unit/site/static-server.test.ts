import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStaticServer } from '../../../src/site/serve/static-server.ts';

const files = {
  'site/index.html': 'home',
  'site/404.html': 'not here',
  'site/models/index.html': 'models',
  'site/lectures/視覺 語言/index.html': 'lecture',
  'site/assets/main.js': 'export {};',
  'site/pagefind/pagefind.en_1.pf_meta': 'meta',
  'site/empty/.keep': '',
  'secret.txt': 'secret',
};

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-static-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await symlink(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

type Answer = {
  status: number | undefined;
  body: string;
  location: string | undefined;
  type: string | undefined;
  bytes: string | undefined;
};

/** Asks a server of its own for one path. */
async function ask(path: string, base = '/', method = 'GET'): Promise<Answer> {
  const server = await startStaticServer({ folder: join(folder, 'site'), base, port: 0 });
  try {
    return await send(server.address, path, method);
  } finally {
    await server.close();
  }
}

/** Sends a path as it is: `fetch` would resolve `..` before it leaves. */
function send(
  address: string,
  path: string,
  method: string,
  headers: OutgoingHttpHeaders = {},
): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      const { location, 'content-type': type, 'content-length': bytes } = response.headers;
      resolve({ status: response.statusCode, body, location, type, bytes });
    });
    sent.on('error', reject).end();
  });
}

describe('startStaticServer', () => {
  it.each([
    ['/', 'home'],
    ['/?q=clip', 'home'],
    ['/index.html', 'home'],
    ['/models/', 'models'],
    ['/lectures/%E8%A6%96%E8%A6%BA%20%E8%AA%9E%E8%A8%80/', 'lecture'],
    ['/assets/main.js?v=1', 'export {};'],
  ])('serves %s', async (path, body) => {
    expect(await ask(path)).toMatchObject({ status: 200, body });
  });

  it.each([
    ['/models', '/', '/models/'],
    ['/models?sort=year', '/', '/models/?sort=year'],
    ['/vlm', '/vlm/', '/vlm/'],
    ['/vlm/models', '/vlm/', '/vlm/models/'],
  ])('redirects %s below %s to %s', async (path, base, location) => {
    expect(await ask(path, base)).toMatchObject({ status: 301, location });
  });

  it.each([
    '/nowhere',
    '/models/index.html/',
    '/empty',
    '/empty/',
    '//models',
    '/models//',
    '/link.txt',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/models/..%5c..%5csecret.txt',
    '/models/%2e%2e/%2E%2E/secret.txt',
    '/%00',
  ])('shows 404.html for %s', async (path) => {
    expect(await ask(path)).toMatchObject({
      status: 404,
      body: 'not here',
      type: 'text/html; charset=utf-8',
    });
  });

  it.each(['/%E8%A6', '/models/%E0%A4%A', '/%', '/%zz/../secret.txt', 'http://127.0.0.1/models/', '*'])(
    'refuses %s as an address, and goes on',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 400 });
    },
  );

  it('serves the same files below the base path and nothing beside it', async () => {
    expect(await ask('/vlm/models/', '/vlm/')).toMatchObject({ status: 200, body: 'models' });
    expect(await ask('/vlm/nowhere', '/vlm/')).toMatchObject({ status: 404, body: 'not here' });
    for (const path of ['/', '/models/', '/vlmx/', '/vlm/../models/']) {
      expect(await ask(path, '/vlm/')).toMatchObject({ status: 404 });
    }
    expect(await ask('/models/', '/vlm/')).toMatchObject({ body: '404: not found\n' });
  });

  it('answers HEAD with the headers of GET, and refuses to be written to', async () => {
    expect(await ask('/models/', '/', 'HEAD')).toMatchObject({
      status: 200,
      body: '',
      type: 'text/html; charset=utf-8',
      bytes: '6',
    });
    expect(await ask('/models/', '/', 'POST')).toMatchObject({ status: 405 });
  });

  it('answers this machine only, and to no name of the web', async () => {
    const server = await startStaticServer({ folder: join(folder, 'site'), base: '/', port: 0 });
    const { port } = new URL(server.address);
    expect(await send(server.address, '/', 'GET', { host: `evil.example:${port}` })).toMatchObject({
      status: 403,
    });
    expect(await send(server.address, '/', 'GET', { host: `localhost:${port}` })).toMatchObject({
      status: 200,
    });
    const others = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
    for (const { address } of others.filter(({ internal, family }) => !internal && family === 'IPv4')) {
      await expect(send(`http://${address}:${port}/`, '/', 'GET')).rejects.toMatchObject({
        code: 'ECONNREFUSED',
      });
    }
    await server.close();
  });

  it('goes on after what is not a request', async () => {
    const server = await startStaticServer({ folder: join(folder, 'site'), base: '/', port: 0 });
    const { hostname, port } = new URL(server.address);
    for (const text of [
      'nonsense\r\n\r\n',
      'GET / HTTP/1.1\r\n\r\n',
      'GET /\0 HTTP/1.1\r\nhost: localhost\r\n\r\n',
    ]) {
      const socket = connect(Number(port), hostname);
      await new Promise((done) => socket.on('error', done).on('close', done).end(text).resume());
    }
    expect(await send(server.address, '/', 'GET')).toMatchObject({ status: 200 });
    await server.close();
  });

  it('says where the site starts, and when the port is taken', async () => {
    const server = await startStaticServer({ folder, base: '/vlm/', port: 0 });
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/vlm\/$/);
    const port = Number(new URL(server.address).port);
    await expect(startStaticServer({ folder, base: '/', port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
