import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest';
import { type StaticServer, startStaticServer } from '../../src/site/serve/static-server.ts';
import { type BuiltSite, buildSite } from '../site/build-site.ts';
import { engines, findPrograms } from './engines.ts';
import { desk, journeys } from './journeys.ts';
import type { Reader } from './reader.ts';

let site: BuiltSite;
let server: StaticServer;
beforeAll(async () => {
  site = await buildSite({
    content: join(import.meta.dirname, 'course'),
    environment: { LECTERN_PREVIEWS: 'off' },
  });
  if (site.exitCode !== 0) throw new Error(site.output);
  server = await startStaticServer({ folder: site.folder, base: '/', port: 0 });
});
afterAll(async () => {
  await server?.close();
  await site?.remove();
});

for (const engine of engines) {
  const programs = findPrograms(engine);
  if (programs) describe(engine.name, () => travel(() => engine.start(programs), engine.patience));
  else {
    console.warn(`${engine.name} is not on this machine and nothing is tried in it: ${engine.hint}`);
    test.skip(`${engine.name} is not on this machine`, () => {});
  }
}

/** @param patience milliseconds that starting may take */
function travel(start: () => Promise<Reader>, patience: number): void {
  let reader: Reader;
  beforeAll(async () => {
    reader = await start();
  }, patience);
  afterAll(() => reader?.close());

  const open = (path: string) => reader.open(new URL(path, server.address).href);

  // Nothing of what another reader chose is left.
  beforeEach(async () => {
    await reader.resize(desk);
    await open('/404.html');
    await reader.ask(() => {
      localStorage.clear();
      sessionStorage.clear();
      return true;
    });
  });

  for (const [name, go] of Object.entries(journeys)) test(name, () => go(reader, open));
}
