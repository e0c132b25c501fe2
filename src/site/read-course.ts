import { join } from 'node:path';
import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import type { Lecture } from '../lecture/lecture.ts';
import type { FindPlace } from '../lecture/local-addresses.ts';
import type { Text } from '../pages/text-pages.ts';
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
import { findTexts, joinChapters, type TextHead } from './read-texts.ts';

/** Everything that the content folder says. */
export type Course = {
  readonly settings: Settings;
  readonly lectures: readonly Lecture[];
  /** The authoring guide, and pages such as a glossary: in none of the lists. */
  readonly texts: readonly Text[];
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
      [...found.posts, ...found.texts].map((path) =>
        this.#reader.readHead(path, join(content, path), settings),
      ),
    );
    const known = heads.flatMap(({ head }) => head ?? []);
    const isText = ({ path }: PostHead) => found.texts.includes(path);
    const shown = known.filter((head) => head.isPublished);
    const { posts, diagnostics: repeats } = assignSlugs(shown.filter((head) => !isText(head)));
    const { texts, diagnostics: taken } = findTexts(shown.filter(isText));
    const places = new Places({ ...found, posts, texts: texts.flatMap(placesOf), settings });
    const readBody = (head: PostHead) => this.#reader.readBody(head, settings, date, places);
    const reads = posts.map(readBody);
    const chapters = texts.map((text) => text.chapters.map(readBody));
    return {
      settings,
      lectures: reads.flatMap(({ read }) => read?.lecture ?? []),
      texts: texts.flatMap(({ address }, index) =>
        joinChapters(address, chapters[index]?.flatMap(({ read }) => read?.lecture ?? []) ?? []),
      ),
      files: found.files,
      ...(date && { lastUpdated: date }),
      sources: new Map(
        shown.map((post) => [post.path, { body: post.file.body, find: places.from(post) }] as const),
      ),
      diagnostics: sortDiagnostics([
        ...diagnostics,
        ...list.diagnostics,
        ...heads.flatMap((head) => head.diagnostics),
        ...known.filter((head) => !head.isPublished).map(describeHidden),
        ...[...reads, ...chapters.flat()].flatMap(({ diagnostics: found }) => found),
        ...repeats,
        ...taken,
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

function placesOf({ address, chapters }: TextHead): { path: string; address: string }[] {
  return chapters.map(({ path }) => ({ path, address }));
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
