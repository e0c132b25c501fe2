import { addresses } from '../../pages/addresses.ts';
import type { LinkedPost } from './linked-post.ts';
import { NoteNames } from './note-names.ts';

/** Posts that readers do not see yet, by where they will be. */
export class WithheldPosts {
  readonly #paths: ReadonlyMap<string, string>;
  readonly #posts: readonly LinkedPost[];
  /** Made for the first link that asks by a name. */
  #names: NoteNames | undefined;

  constructor(posts: readonly LinkedPost[]) {
    this.#posts = posts;
    this.#paths = new Map(
      posts.flatMap((post) => listAddresses(post).map((address) => [address, post.path])),
    );
  }

  /**
   * The file of the post, of those that an address may mean.
   *
   * @param candidates what it may mean, below the site
   */
  find(candidates: readonly string[]): string | undefined {
    const forms = candidates.flatMap((each) => [
      each,
      `${each}/`,
      `${each}.html`,
      each.replace(/(?:\.html?)?$/i, '.md'),
    ]);
    return forms.map((form) => this.#paths.get(form)).find(Boolean);
  }

  /** The file of the post that an Obsidian link names. */
  findNamed(name: string): string | undefined {
    this.#names ??= new NoteNames(
      this.#posts.map((post) => `/${post.path}`),
      [],
    );
    return this.#names.find(name)?.slice(1);
  }
}

function listAddresses({ path, slug, oldAddresses }: LinkedPost): string[] {
  return [
    `/${path}`,
    addresses.lecture(slug),
    addresses.text(slug),
    ...oldAddresses.map((old) => old.address),
  ];
}
