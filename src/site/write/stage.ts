import { mkdirSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestFile } from '../publish/list-output.ts';
import { digestBytes } from '../publish/mark.ts';
import type { StagedFile } from '../publish/staged-files.ts';
import type { PublishedFiles } from '../unchanged/published-files.ts';

/**
 * The folder in which a new generation of a site is made. What the published site has already is not made again: writing the twenty thousand
 * files of a thousand lectures, only to delete them, takes longer than printing them.
 */
export class Stage {
  readonly folder: string;
  readonly #published: PublishedFiles | undefined;
  readonly #folders = new Set<string>();
  readonly #files = new Map<string, StagedFile>();

  /**
   * @param folder absolute; it need not exist yet
   * @param published the site that the new generation will replace, if anything is known of it
   */
  constructor(folder: string, published?: PublishedFiles) {
    this.folder = folder;
    this.#published = published;
  }

  /**
   * Writes a file, one at a time and without waiting in between: each is smaller than the overhead of an asynchronous write.
   *
   * @param address below the folder, with or without a slash in front
   * @returns digest of the content
   */
  write(address: string, content: string | Uint8Array): string {
    const path = pathOf(address);
    const digest = digestBytes(content);
    if (!this.leave(path, digest)) {
      this.#files.set(path, { path, digest });
      writeFileSync(this.#makeRoom(path), content);
    }
    return digest;
  }

  /**
   * Leaves a file that need not be made to know what would be in it.
   *
   * @returns false if the published site has another one, or none: it must be written
   */
  leave(address: string, digest: string): boolean {
    const path = pathOf(address);
    if (!this.#published?.has(path, digest)) return false;
    this.#files.set(path, { path, digest, isKept: true });
    return true;
  }

  /** Copies a file that changes seldom and may be large: it is read twice before it is written once in vain. */
  async copy(path: string, from: string, copy: Copy = copyFile): Promise<void> {
    const digest = this.#published && digestFile(from);
    if (digest === undefined || !this.leave(path, digest)) await copy(from, this.#makeRoom(path));
  }

  /** Whether anything is known of the published site. */
  get hasPublished(): boolean {
    return this.#published !== undefined;
  }

  /** Where a file is: in the folder, or in the published site. */
  locate(address: string): string {
    const path = pathOf(address);
    const isKept = this.#files.get(path)?.isKept;
    return join((isKept && this.#published?.folder) || this.folder, path);
  }

  /** Digest of a file that was written here, or is published already. */
  digestOf(address: string): string | undefined {
    return this.#files.get(pathOf(address))?.digest;
  }

  /** What was written, and what is published already. */
  get files(): readonly StagedFile[] {
    return [...this.#files.values()];
  }

  #makeRoom(path: string): string {
    const file = join(this.folder, path);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    return file;
  }
}

type Copy = (from: string, to: string) => Promise<void>;

function pathOf(address: string): string {
  return address.startsWith('/') ? address.slice(1) : address;
}
