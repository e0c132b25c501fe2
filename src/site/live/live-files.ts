import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files of a site that are written on request, each again only if it must change. */
export class LiveFiles<Source> {
  readonly #folder: string;
  /** What each file was made from. */
  readonly #written = new Map<string, Source>();

  /** @param folder of the site, absolute */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What a file was last made from. */
  sourceOf(file: string): Source | undefined {
    return this.#written.get(file);
  }

  /** What was last written. */
  textOf(file: string): string {
    return readFileSync(join(this.#folder, file), 'utf8');
  }

  /** Forgets every other file: what the site does not have has been removed, and is written again if it comes back. */
  keepOnly(files: ReadonlySet<string>): void {
    for (const file of this.#written.keys()) if (!files.has(file)) this.#written.delete(file);
  }

  /**
   * Writes a file, unless it was made from the same before. A file that comes out unchanged is not touched, so that browsers
   * keep their copies; and half a file is never read.
   *
   * @param file below the folder
   */
  write(file: string, source: Source, make: () => string | Uint8Array): void {
    if (this.#written.get(file) === source) return;
    const path = join(this.#folder, file);
    const bytes = Buffer.from(make());
    if (!readKnown(path)?.equals(bytes)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.next`, bytes);
      renameSync(`${path}.next`, path);
    }
    this.#written.set(file, source);
  }
}

function readKnown(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
