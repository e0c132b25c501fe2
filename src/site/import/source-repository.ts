import type { Collection } from './collections.ts';

/** What was found in the folder that a course is imported from. */
export type SourceRepository = {
  /** A Jekyll repository has `_posts`, a Hugo site `content`; in a plain folder every Markdown file is a post. */
  readonly kind: 'jekyll' | 'hugo' | 'folder';
  /** Folder of the site within the named folder, `docs/`; empty if it is that folder itself. */
  readonly inside?: string;
  /** Posts with their text, by their path below the folder. */
  readonly posts: readonly SourcePost[];
  /** Everything else that could be read, below the folder. */
  readonly files: readonly string[];
  /** What `_config.yml` says, or Hugo's configuration under the same names, as data; nothing if there is none. */
  readonly config: Readonly<Record<string, unknown>>;
  /** Collections beside the posts, as `_config.yml` names them. */
  readonly collections?: readonly Collection[];
  /** Whether the old site set formulas. */
  readonly hasMath?: boolean;
  /** What could not be read, and why. */
  readonly unread: readonly ImportNote[];
};

export type SourcePost = { readonly path: string; readonly text: string };

/** A file and what a person should know about it. */
export type ImportNote = { readonly path: string; readonly note: string };
