import { addresses } from '../../pages/addresses.ts';
import { displayPath } from '../read/display-path.ts';

/** The post that a folder shows in place of a list of its files, in the names that other generators give it. */
const indexNames = ['index.md', 'README.md', 'readme.md', '_index.md'];

/** Knows which folders a course has, and what a link to one means. */
export class Folders {
  /** The first path in each folder, by the folder with a slash at both ends. */
  readonly #first = new Map<string, string>();
  readonly #paths: ReadonlySet<string>;

  /** @param paths of posts, texts and files, with a slash in front, posts first */
  constructor(paths: readonly string[]) {
    this.#paths = new Set(paths);
    for (const path of paths) {
      for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
        const folder = path.slice(0, end + 1);
        if (this.#first.has(folder)) break;
        this.#first.set(folder, path);
        if (end === 0) break;
      }
    }
  }

  /** The folder, with a slash at both ends, that one of some paths leads to. */
  find(candidates: readonly string[]): string | undefined {
    return candidates.map((path) => `${path.replace(/\/$/, '')}/`).find((path) => this.#first.has(path));
  }

  /** The post that stands for a folder. */
  indexOf(folder: string): string | undefined {
    return indexNames.map((name) => folder + name).find((path) => this.#paths.has(path));
  }

  /** @param written the path as it is in the address, decoded */
  describe(folder: string, written: string) {
    const inside = (this.#first.get(folder) ?? '').slice(folder.length);
    const example = encodeURI(`${written.replace(/\/$/, '')}/${inside}`);
    return {
      message: `It leads to the folder ${displayPath(folder.slice(1))}, for which a site has no page; readers find nothing there.`,
      fix: `Link to something in it, such as ${example}`,
    };
  }
}

/** The page of the site that lists what a folder holds: the start page for the content folder, `/lectures/` for the posts. */
export function pageOfFolder(folder: string, postsFolder: string): string | undefined {
  if (folder === '/') return '/';
  return `/${postsFolder}` === folder ? addresses.lectures : undefined;
}
