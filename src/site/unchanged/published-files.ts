import { lstatSync } from 'node:fs';
import { runningCode } from '../cache/code-key.mjs';
import { type FileStates, readState } from './file-states.ts';
import { readKnownBuild } from './known-build.ts';

/** The files of a published site as its last build left them, unless somebody has changed them since. */
export class PublishedFiles {
  /** Absolute and without links. */
  readonly folder: string;
  readonly #known: FileStates;

  constructor(folder: string, known: FileStates) {
    this.folder = folder;
    this.#known = known;
  }

  /**
   * Digest of a file; undefined if the last build did not write it, or it is no file any more.
   *
   * @param path below the folder
   */
  digestOf(path: string): string | undefined {
    const known = this.#known.get(path);
    return known && readState(`${this.folder}/${path}`, known, lstatSync)?.digest;
  }

  /** Whether it has a file with these bytes. */
  has(path: string, digest: string): boolean {
    return this.#known.get(path)?.digest === digest && this.digestOf(path) === digest;
  }
}

/**
 * What is known of a published site; undefined if nothing is for sure.
 *
 * @param output absolute and without links; this process, or the one that started it, holds its lock
 */
export function openPublished(output: string | undefined): PublishedFiles | undefined {
  if (output === undefined || runningCode() === undefined) return undefined;
  const known = readKnownBuild(output);
  return known && new PublishedFiles(output, known.output);
}
