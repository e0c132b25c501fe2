import { resolve } from 'node:path';
import { formatBase } from '../source/settings.ts';

/** How one build is run: where it reads and writes, and what it leaves out. */
export type BuildOptions = {
  /** Folder with `site.yaml` and `lectures/`, absolute. */
  readonly content: string;
  /** Folder that the site is written to, absolute. */
  readonly output: string;
  /** Base path that goes before the one of site.yaml. */
  readonly base?: string;
  readonly hasSearch: boolean;
  /** True where another process makes the index, once this one has ended. */
  readonly isIndexedLater?: boolean;
  /** File that is written after each build, for the process that serves the site. */
  readonly stamp?: string;
};

/**
 * Reads the options from the environment: LECTERN_CONTENT, LECTERN_OUTPUT, LECTERN_BASE, and
 * LECTERN_SEARCH=off for a build without search index.
 *
 * @param folder that relative paths start from
 */
export function readOptions(environment: NodeJS.ProcessEnv, folder: string): BuildOptions {
  const { LECTERN_CONTENT, LECTERN_OUTPUT, LECTERN_BASE, LECTERN_SEARCH, LECTERN_STAMP, LECTERN_INDEX } =
    environment;
  return {
    content: resolve(folder, LECTERN_CONTENT || 'content'),
    output: resolve(folder, LECTERN_OUTPUT || '_site'),
    ...(LECTERN_BASE && { base: formatBase(LECTERN_BASE) }),
    hasSearch: LECTERN_SEARCH !== 'off',
    ...(LECTERN_INDEX === 'later' && { isIndexedLater: true }),
    ...(LECTERN_STAMP && { stamp: LECTERN_STAMP }),
  };
}
