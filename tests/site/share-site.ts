import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { type BuildRequest, type BuiltSite, buildSite } from './build-site.ts';

/** What a site that several tests read is made of: its folder belongs to no single test. */
export type SharedRequest = Omit<BuildRequest, 'folder' | 'project'>;

type Made = Pick<BuiltSite, 'exitCode' | 'output'>;

/** Milliseconds between two looks for a site that another process builds. */
const pause = 50;

/**
 * The site of a request, built once for the whole run however many tests ask for it. It is there to be read: a test that
 * changes files takes `buildSite`.
 *
 * @param request the content must not change while the tests run
 */
export function shareSite(request: SharedRequest = {}): Promise<BuiltSite> {
  return makeOnce(keyOf(request), (folder) => buildSite({ ...request, folder }));
}

/**
 * A shared site with something added to its files, made once too.
 *
 * @param name what is added, in a word
 * @param change adds it to the folder that it is given
 */
export function shareChanged(
  request: SharedRequest,
  name: string,
  change: (folder: string) => Promise<void>,
): Promise<BuiltSite> {
  return makeOnce(`${name} ${keyOf(request)}`, async (folder) => {
    const site = await shareSite(request);
    if (site.exitCode !== 0) return site;
    await cp(site.folder, folder, { recursive: true });
    await change(folder);
    return site;
  });
}

/** The same text for requests of the same site. */
function keyOf({ content = '', base = '/', environment = {} }: SharedRequest): string {
  return JSON.stringify([content, base, environment]);
}

/** Makes a folder in the process that comes first; every other one waits until it is there. */
async function makeOnce(key: string, make: (folder: string) => Promise<Made>): Promise<BuiltSite> {
  const sites = inject('sharedSites');
  const folder = join(sites, createHash('sha256').update(key).digest('hex').slice(0, 12));
  const record = `${folder}.json`;
  await mkdir(sites, { recursive: true });
  if (await claim(`${folder}.claimed`)) {
    const { exitCode, output } = await make(folder).catch((error) => ({
      exitCode: null,
      output: String(error),
    }));
    await writeFile(`${record}.part`, JSON.stringify({ exitCode, output } satisfies Made));
    await rename(`${record}.part`, record);
  }
  while (!existsSync(record)) await setTimeout(pause);
  const made = JSON.parse(await readFile(record, 'utf8')) as Made;
  return { folder, ...made, remove: async () => {} };
}

/** Whether a folder is made now, and not by another process before. */
async function claim(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch {
    return false;
  }
}
