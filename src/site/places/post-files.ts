import { withoutEnding } from '../../source/markdown-endings.ts';
import { CaseFolded } from '../read/case-folded.ts';

/** What other generators put behind the name of a post in the address of its page: `waders.html`, `waders/`, or nothing. */
const pageEnding = /(?:\/|\/index\.html|\.html?)$/i;

/** Finds posts by the names of their files, as an author may write them in a link. */
export class PostFiles {
  readonly #byName = new Map<string, string>();
  readonly #byCase: CaseFolded;

  /** @param paths of posts and texts, with a slash in front */
  constructor(paths: readonly string[]) {
    for (const path of paths.toReversed()) this.#byName.set(withoutEnding(path), path);
    this.#byCase = new CaseFolded(paths);
  }

  /**
   * The post whose page would be at one of some paths if pages were where posts are.
   *
   * @param candidates the likeliest first
   */
  ofPage(candidates: readonly string[]): string | undefined {
    const found = candidates.map((path) => this.#byName.get(path.replace(pageEnding, '')));
    return found.find((path) => path !== undefined);
  }

  /** The only post whose name differs from a path in its capitals or accents alone. */
  ofOtherCase(candidates: readonly string[]): string | undefined {
    return this.#byCase.find(candidates);
  }
}
