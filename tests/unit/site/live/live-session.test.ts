import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { cacheFolder } from '../../../../src/site/cache/cache-folder.mjs';
import { readKeyOfCode } from '../../../../src/site/cache/code-key.mjs';
import { writeMark } from '../../../../src/site/live/live-mark.ts';
import { LiveSession } from '../../../../src/site/live/live-session.ts';
import { LiveSite } from '../../../../src/site/live/live-site.ts';
import { digestOf } from '../../../../src/site/publish/mark.ts';
import { identify } from '../../../../src/site/publish/process-identity.ts';
import { startEarlier } from './start-earlier.ts';

let folder = '';
const at = (path: string) => join(folder, path);

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'lectern-session-')));
  for (const name of ['earlier', 'now', 'content/lectures']) await mkdir(at(name), { recursive: true });
  await writeMark(at('earlier'), identify(process.pid), []);
  await writeFile(at('content/lectures/gull.md'), '---\ntitle: Gull\n---\n\nA wing.\n');
  vi.stubEnv('LECTERN_CODE', readKeyOfCode());
  vi.stubEnv('LECTERN_CONTENT', at('content'));
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
  await rm(join(cacheFolder, 'pages', digestOf(at('content'))), { recursive: true, force: true });
});

it('notices an edit of a lecture that it shows as it was, before it has looked at any source', async () => {
  await startEarlier(at('content'), at('earlier'));
  const site = new LiveSite(at('content'), at('now'));
  const places = { project: process.cwd(), content: at('content'), output: at('now') };
  const session = new LiveSession(places, site, (base) => base);
  await session.showEarlier();
  const { version } = site;
  expect(version).toBeGreaterThan(0);
  await writeFile(at('content/lectures/gull.md'), '---\ntitle: Gull\n---\n\nA longer wing.\n');
  await expect.poll(() => site.version, { timeout: 20_000 }).toBeGreaterThan(version);
  await session.stop();
});
