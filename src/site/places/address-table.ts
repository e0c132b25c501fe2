import { fileKey } from '../../source/file-key.ts';

/** What has a place in the site, as an author knows it: `content/lectures/a.md`, or the site itself. */
export type Owner = { readonly name: string };

/** What is written by the site itself besides its pages: files for programs, search. */
export const ownSite: Owner = { name: 'the site itself' };

/** A page of the site, which nothing may replace. */
export const ownPage: Owner = { name: 'a page of the site' };

type Entry = { readonly file: string; readonly owner: Owner };

/** What is in the way of a file, and how. */
export type Obstacle = Entry & {
  /**
   * - `same`: the file itself is there
   * - `twin`: there is one that only some file systems distinguish from it
   * - `file`: a file is where it needs a folder
   * - `folder`: a folder is where it would be
   * - `room`: it is in a folder that is reserved for the site's own files
   */
  readonly kind: 'same' | 'twin' | 'file' | 'folder' | 'room';
};

/** Every file that a build writes, by its path below the site: no two things are ever written to the same place. */
export class AddressTable {
  readonly #files = new Map<string, Entry>();
  /** Folders that files are in, with one of these files. */
  readonly #folders = new Map<string, Entry>();
  readonly #rooms: readonly string[];

  /** @param rooms prefixes of the site's own paths, `lectern-assets/`, of which nothing more is known beforehand */
  constructor(rooms: readonly string[]) {
    this.#rooms = rooms;
  }

  /** Reserves a place for a file. */
  claim(file: string, owner: Owner): void {
    const key = fileKey(file);
    this.#files.set(key, { file, owner });
    for (const folder of foldersOf(key)) this.#folders.set(folder, { file, owner });
  }

  /**
   * Says what is in the way of a file, if anything is.
   *
   * @example table.find('feed.xml/index.html') // { kind: 'file', file: 'feed.xml', owner: ownSite }
   */
  find(file: string): Obstacle | undefined {
    const key = fileKey(file);
    const room = this.#rooms.find((each) => `${key}/`.startsWith(each));
    if (room !== undefined) return { kind: 'room', file: room, owner: ownSite };
    const same = this.#files.get(key);
    if (same) return { kind: same.file === file ? 'same' : 'twin', ...same };
    const above = foldersOf(key)
      .map((folder) => this.#files.get(folder))
      .find(Boolean);
    if (above) return { kind: 'file', ...above };
    const below = this.#folders.get(key);
    return below && { kind: 'folder', ...below };
  }
}

/** `a` and `a/b` for `a/b/index.html`. */
function foldersOf(file: string): string[] {
  const parts = file.split('/');
  return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join('/'));
}
