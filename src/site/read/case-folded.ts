import { fileKey } from '../../source/file-key.ts';

/** Finds files by names whose capitals differ, as the disks of Windows and macOS find them. */
export class CaseFolded {
  /** Undefined if several files have one name. */
  readonly #paths = new Map<string, string | undefined>();

  constructor(paths: Iterable<string>) {
    for (const path of paths) {
      const key = fileKey(path);
      this.#paths.set(key, this.#paths.has(key) ? undefined : path);
    }
  }

  /**
   * The only file that one of some paths names.
   *
   * @param candidates the likeliest first
   */
  find(candidates: readonly string[]): string | undefined {
    return candidates.map((path) => this.#paths.get(fileKey(path))).find((path) => path !== undefined);
  }
}
