import { join } from 'node:path';
import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import type { Lecture } from '../lecture/lecture.ts';
import type { FindPlace } from '../lecture/local-addresses.ts';
import type { DateValue } from '../source/dates.ts';
import type { Settings } from '../source/settings.ts';
import { assignSlugs } from './assign-slugs.ts';
import { findPosts, isWorkFolder } from './find-posts.ts';
import { readLastUpdated } from './last-updated.ts';
import { listContent } from './list-content.ts';
import type { BuildOptions } from './options.ts';
import { type PostHead, parseBody, parseHead } from './parse-post.ts';
import { Places } from './places.ts';
import { PostReader, type ReadLecture } from './post-reader.ts';
import { displayPath, readSettings } from './read-settings.ts';

/** Everything that the content folder says. */
export type Course = {
  readonly settings: Settings;
  readonly lectures: readonly Lecture[];
  /** Pictures and other files that the site carries, below the content folder. */
  readonly files: readonly string[];
  readonly lastUpdated?: DateValue;
  /** Text of every lecture, by its path, and where its addresses lead. */
  readonly sources: ReadonlyMap<string, { readonly body: string; readonly find: FindPlace }>;
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads a content folder, again and again while an author works on it. */
export class CourseReader {
  readonly #options: BuildOptions;
  readonly #reader = new PostReader();

  constructor(options: BuildOptions) {
    this.#options = options;
  }

  /** Reads every file once. Faults of the content are diagnostics, never exceptions. */
  async read(environment: NodeJS.ProcessEnv): Promise<Course> {
    const { content, output } = this.#options;
    const { settings, diagnostics } = await readSettings(this.#options);
    const date = await readLastUpdated(content, settings, environment);
    const list = await listContent(content, isWorkFolder(content, output));
    const found = findPosts(list);
    const heads = await Promise.all(
      found.posts.map((path) => this.#reader.readHead(path, join(content, path), settings)),
    );
    const posts = heads.flatMap(({ head }) => head ?? []);
    const { posts: shown, diagnostics: repeats } = assignSlugs(posts.filter((post) => post.isPublished));
    const places = new Places({ ...found, posts: shown, settings });
    const reads = shown.map((post) => this.#reader.readBody(post, settings, date, places));
    return {
      settings,
      lectures: reads.flatMap(({ read }) => read?.lecture ?? []),
      files: found.files,
      ...(date && { lastUpdated: date }),
      sources: new Map(
        shown.map((post) => [post.path, { body: post.file.body, find: places.from(post) }] as const),
      ),
      diagnostics: sortDiagnostics([
        ...diagnostics,
        ...list.diagnostics,
        ...heads.flatMap((head) => head.diagnostics),
        ...posts.filter((post) => !post.isPublished).map(describeHidden),
        ...reads.flatMap(({ diagnostics: found }) => found),
        ...repeats,
      ]),
    };
  }
}

/**
 * Takes the text of one post through all stages up to the lecture, as if it were the only one of its course:
 * what else the course holds is not known, so nothing is said of it.
 */
export function parsePost(
  path: string,
  text: string,
  settings: Pick<Settings, 'base' | 'language'> & Partial<Settings>,
  date?: DateValue,
): ReadLecture {
  const head = parseHead(path, text, settings);
  const alone = {
    posts: [head],
    files: [],
    postsFolder: 'lectures/',
    settings: { formerBase: [], ...settings },
  };
  const find = new Places(alone).from(head);
  return parseBody(head, settings, date, (address) => {
    const { href } = find(address) ?? {};
    return href === undefined ? undefined : { href };
  });
}

function describeHidden({ path, file }: PostHead): Diagnostic {
  return {
    rule: 'source/unpublished',
    file: displayPath(path),
    line: file.keyLines.published ?? 1,
    message: 'The post says published: false; it has no page and is in no list.',
    fix: 'Delete the line to publish it.',
  };
}
