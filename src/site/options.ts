import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseBase, parseOrigin } from '../source/site-address.ts';
import { offlineBase } from './offline/offline-base.ts';

/** What a folder contains that is itself a course. */
const signs = ['site.yaml', 'lectures'];

/**
 * The content folder: the one that LECTERN_CONTENT names; else `content/`, or the folder itself if it contains the course.
 *
 * @param folder that the command was run in, absolute
 * @returns absolute
 */
export function findContent({ LECTERN_CONTENT }: NodeJS.ProcessEnv, folder: string): string {
  if (LECTERN_CONTENT) return resolve(folder, LECTERN_CONTENT);
  const content = join(folder, 'content');
  const isCourse = !existsSync(content) && signs.some((name) => existsSync(join(folder, name)));
  return isCourse ? folder : content;
}

/** How one build is run: where it reads and writes, and what it leaves out. */
export type BuildOptions = {
  /** Folder with `site.yaml` and `lectures/`, absolute. */
  readonly content: string;
  /** Folder that the site is written to, absolute. */
  readonly output: string;
  /** Base path that overrides the one in site.yaml. */
  readonly base?: string;
  /** `https://example.org`, overrides the one in site.yaml. */
  readonly url?: string;
  readonly hasSearch: boolean;
  /** True if the site is to be opened from a folder: `base` is then `offlineBase`. */
  readonly isOffline?: boolean;
  /** True if another process makes the index, once this one has ended. */
  readonly isIndexedLater?: boolean;
  /** Whether pictures for link previews are drawn. */
  readonly hasPreviews?: boolean;
  /** True under `npm start`: only the author looks at the site, and it is rebuilt again and again. */
  readonly isLive?: boolean;
  /** The site that this one will replace, absolute: what it has already need not be written. */
  readonly published?: string;
  /** Threads that read posts; as many as pay where it is left out. */
  readonly threads?: number;
  /** Folder of the process that was started, below the working folder. */
  readonly scratch?: string;
  /** True if only the author looks: drafts, and lectures whose day is in the future, are there, marked. */
  readonly showsWithheld?: boolean;
};

/**
 * Reads the options from the environment: LECTERN_CONTENT, LECTERN_OUTPUT, LECTERN_BASE, LECTERN_URL;
 * LECTERN_LIVE=on, which `npm start` sets, LECTERN_OFFLINE=on, which `lectern build --offline` sets, LECTERN_PUBLISHED and LECTERN_SCRATCH, which every process that builds is given; LECTERN_SEARCH=off for a build without a search index,
 * LECTERN_PREVIEWS=off for one without pictures for link previews, which a site that is only viewed while it is
 * written never has; LECTERN_THREADS=1 to read posts on one core.
 *
 * @param folder that relative paths start from
 * @throws Error for a LECTERN_URL that is not the address of a host,, a LECTERN_BASE that is not a path, and a LECTERN_THREADS that is no number
 */
export function readOptions(environment: NodeJS.ProcessEnv, folder: string): BuildOptions {
  const { LECTERN_OUTPUT, LECTERN_BASE, LECTERN_URL, LECTERN_PUBLISHED: published } = environment;
  const url = parseOrigin(LECTERN_URL ?? '');
  const isLive = environment.LECTERN_LIVE === 'on';
  const isOffline = environment.LECTERN_OFFLINE === 'on';
  const scratch = environment.LECTERN_SCRATCH;
  const threads = readThreads(environment);
  if (LECTERN_URL && !url) {
    throw new Error(
      `LECTERN_URL is ${JSON.stringify(LECTERN_URL)}. Write it as https://example.org, and its path as LECTERN_BASE.`,
    );
  }
  const base = parseBase(LECTERN_BASE ?? '');
  if (base === undefined) {
    throw new Error(
      `LECTERN_BASE is ${JSON.stringify(LECTERN_BASE)}. Write it as /vlm/: letters, digits and "-".`,
    );
  }
  return {
    content: findContent(environment, folder),
    output: resolve(folder, LECTERN_OUTPUT || (isOffline ? '_site-offline' : '_site')),
    ...(LECTERN_BASE && { base }),
    ...(isOffline && { base: offlineBase, isOffline }),
    ...(url && { url }),
    hasSearch: environment.LECTERN_SEARCH !== 'off',
    ...(environment.LECTERN_INDEX === 'later' && { isIndexedLater: true }),
    hasPreviews: environment.LECTERN_PREVIEWS !== 'off' && !isLive && !isOffline,
    ...(threads !== undefined && { threads }),
    ...(scratch && { scratch }),
    ...(published && !isLive && !isOffline && { published }),
    ...(isLive && { isLive, showsWithheld: true }),
  };
}

function readThreads({ LECTERN_THREADS: given }: NodeJS.ProcessEnv): number | undefined {
  if (!given) return undefined;
  if (/^[1-9]\d?$/.test(given)) return Number(given);
  throw new Error(`LECTERN_THREADS is ${JSON.stringify(given)}. Write a number from 1 to 99.`);
}
