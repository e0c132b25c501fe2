import { fileKey } from '../../source/file-key.ts';
import { isMarkdown, withoutEnding } from '../../source/markdown-endings.ts';
import { postName } from '../../source/post-name.ts';

/** Finds what an Obsidian link names: a post or a file by its name, with as many of its folders as the link has. */
export class NoteNames {
  /** Undefined if several things have one name. */
  readonly #paths = new Map<string, string | undefined>();

  /**
   * @param posts paths of posts and texts, each with a slash in front
   * @param files paths of other files, likewise
   */
  constructor(posts: Iterable<string>, files: Iterable<string>) {
    for (const path of posts) for (const name of namesOfPost(path)) this.#add(name, path);
    for (const path of files) for (const name of endsOf(path)) this.#add(name, path);
  }

  /**
   * The path of the only thing that has a name.
   *
   * @param name `Herons`, `birds/Herons.md`, `heron.png`
   */
  find(name: string): string | undefined {
    const plain = name.replace(/^[./]+/, '');
    return this.#paths.get(fileKey(isMarkdown(plain) ? withoutEnding(plain) : plain));
  }

  #add(name: string, path: string): void {
    const key = fileKey(name);
    const known = this.#paths.get(key);
    this.#paths.set(key, this.#paths.has(key) && known !== path ? undefined : path);
  }
}

/** `2026-06-07-Herons` and `Herons`, each with no folder, one, or more. */
function namesOfPost(path: string): Set<string> {
  const whole = withoutEnding(path);
  const undated = `${whole.slice(0, whole.lastIndexOf('/') + 1)}${postName(path)}`;
  return new Set([...endsOf(whole), ...endsOf(undated)]);
}

/** Parts of a path, from the end: `c.png`, `b/c.png`, `a/b/c.png`. */
function endsOf(path: string): string[] {
  const parts = path.split('/').filter(Boolean);
  return parts.map((_part, index) => parts.slice(index).join('/'));
}
