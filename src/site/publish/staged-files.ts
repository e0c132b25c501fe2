import type { OutputList } from './list-output.ts';

/** A file of a new generation whose bytes are known. */
export type StagedFile = {
  /** Below the site, with `/` */
  readonly path: string;
  readonly digest: string;
  /** It is in the published site already, and only there. */
  readonly isKept?: true;
};

/** The first file that was left in the published site and has changed there since; undefined if there is none. */
export function findLost(staged: readonly StagedFile[], published: OutputList): string | undefined {
  return staged.find(({ path, digest, isKept }) => isKept && published.get(path) !== digest)?.path;
}
