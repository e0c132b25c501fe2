import type { Identity } from '../../identity/identity.ts';
import type { Cited } from './cited.ts';

/** Which archives the titles of an item have papers in: page and preprint of one paper are side by side; two preprints are two papers. */
export class SharedTitles {
  readonly #archives = new Map<string, Set<string>>();

  /** The title of the paper before, if the next link leads to another form of it. */
  find(last: Cited | undefined, identity: Identity): string | undefined {
    const title = last?.title;
    return title !== undefined && !this.#archives.get(title)?.has(archiveOf(identity)) ? title : undefined;
  }

  add(title: string, identity: Identity): void {
    const known = this.#archives.get(title);
    if (known) known.add(archiveOf(identity));
    else this.#archives.set(title, new Set([archiveOf(identity)]));
  }
}

function archiveOf(identity: Identity): string {
  return identity.type === 'archive' ? identity.archive : identity.type;
}
