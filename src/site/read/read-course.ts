import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sayOnce } from '../../diagnostics/say-once.ts';
import type { KnownPictures } from '../../identity/known-pictures.ts';
import type { Lecture } from '../../lecture/lecture.ts';
import type { FindPlace } from '../../lecture/links/local-addresses.ts';
import { readWithDiagrams } from '../../markdown/code/diagram-engine.ts';
import { addresses } from '../../pages/addresses.ts';
import type { Text } from '../../pages/lecture/text-pages.ts';
import type { DateValue } from '../../source/dates.ts';
import type { Settings } from '../../source/settings.ts';
import type { WebLink } from '../../upkeep/links/web-links.ts';
import type { KeptReadings } from '../cache/kept-readings.ts';
import type { BuildOptions } from '../options.ts';
import { assignSlugs } from '../places/assign-slugs.ts';
import { Places } from '../places/places.ts';
import { cleanDrawings } from '../write/clean-drawings.ts';
import { listLookFiles } from '../write/course-look.ts';
import { checkLook } from './check-look.ts';
import { checkSections } from './check-sections.ts';
import { checkStyle } from './check-style.ts';
import { chooseFiles, describeUnlinked, type FileChoice } from './choose-files.ts';
import { describeForeign } from './describe-foreign.ts';
import { displayPath } from './display-path.ts';
import { parseGlobs, withNamed } from './file-globs.ts';
import { findLargePictures } from './find-large-pictures.ts';
import { findPictures } from './find-pictures.ts';
import { type CourseFiles, findDrafts, findPosts } from './find-posts.ts';
import { readLastUpdated } from './last-updated.ts';
import { listContent } from './list-content.ts';
import { type PostHead, parseBody, parseHead } from './parse-post.ts';
import { PostReader } from './post-reader.ts';
import { type KnownPosts, markLecture, type ReadAgain, readAgain, readLectureNow } from './read-again.ts';
import type { ReadWith } from './read-asking.ts';
import type { ReadLecture } from './read-lecture.ts';
import { readMediaLedger } from './read-media-ledger.ts';
import { readNow } from './read-now.ts';
import { readInside, readSettings } from './read-settings.ts';
import { findTexts, joinChapters, type TextHead } from './read-texts.ts';
import { readInThreads } from './reader-threads.ts';
import { type ReleasedPosts, releasePosts, type WithheldPost } from './release-posts.ts';
import { isWorkFolder } from './work-folders.ts';

/** The text of a post, and where its addresses lead. */
export type PostSource = { readonly body: string; readonly find: FindPlace; readonly places: Places };

/** Everything in the content folder. */
export type Course = {
  readonly settings: Settings;
  readonly lectures: readonly Lecture[];
  /** Lectures that have a page and are in none of the lists. */
  readonly unlisted: readonly Lecture[];
  /** The authoring guide, and pages such as a glossary: in none of the lists. */
  readonly texts: readonly Text[];
  /** Pictures and other files that the site publishes, below the content folder. */
  readonly files: readonly string[];
  /** Drawings among them that are published without what could run, in their new form. */
  readonly cleaned: ReadonlyMap<string, string>;
  readonly lastUpdated?: DateValue;
  /** Text of every lecture, by its path, and where its addresses lead. */
  readonly sources: ReadonlyMap<string, PostSource>;
  /** Every address of another site, as often as it is written. */
  readonly webLinks: readonly WebLink[];
  /** What is known about the pictures among them. */
  readonly pictures: KnownPictures;
  /** What readers do not see yet, or no longer. */
  readonly withheld: readonly WithheldPost[];
  /** The next moment at which readers see more of them, or less, in seconds since 1970. */
  readonly nextDue?: number;
  /** What its posts were read with, so that one of them can be read again. */
  readonly known: KnownPosts;
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads a content folder, again and again while an author works on it. */
export class CourseReader {
  readonly #options: BuildOptions;
  readonly #reader: PostReader;

  /** @param kept what earlier builds read of the same posts */
  constructor(options: BuildOptions, kept?: KeptReadings) {
    this.#options = options;
    this.#reader = new PostReader(options.isLive, kept);
  }

  /**
   * Reads every file once. Faults of the content are diagnostics, never exceptions.
   *
   * @param hasBodies false for a course of which no more than the front matter of each post is known
   */
  async read(environment: NodeJS.ProcessEnv, hasBodies = true): Promise<Course> {
    const { content, output, showsWithheld = false } = this.#options;
    const { settings, diagnostics } = await readSettings(this.#options);
    const date = await readLastUpdated(content, settings, environment);
    const list = await listContent(content, isWorkFolder(content, output, showsWithheld));
    const found = findPosts(list);
    const paths = [...found.posts, ...findDrafts(list, found.posts), ...found.texts];
    const heads = await Promise.all(
      paths.map((path) => this.#reader.readHead(path, join(content, path), settings)),
    );
    const known = heads.flatMap(({ head }) => head ?? []);
    const look = listLookFiles(settings);
    const globs = withNamed(parseGlobs(settings.publish), look);
    const released = releasePosts(known, {
      settings,
      now: readNow(environment),
      showsWithheld,
      isKept: globs.keeps,
    });
    const choice = chooseFiles(list.files, new Set(paths), globs);
    const read = await this.#readShown(released, {
      found,
      choice,
      settings,
      date,
      showsWithheld,
      hasBodies,
    });
    const media = await readMediaLedger(content);
    const { pictures, copies } = findPictures(read.webLinks, media.ledger, choice.linkable, settings.base);
    const isLinked = (path: string) => read.linked.has(path) || copies.has(path);
    const linked = choice.linkable.filter(isLinked);
    const files = [...choice.named, ...linked].sort();
    const drawings = await cleanDrawings(files, content);
    const unlinked = choice.linkable.filter((path) => !isLinked(path));
    const foreign = describeForeign([...unlinked, ...choice.foreign], { ...found, files: list.files });
    return {
      settings,
      ...read,
      pictures,
      files,
      cleaned: drawings.cleaned,
      withheld: released.withheld,
      ...(released.nextDue !== undefined && { nextDue: released.nextDue }),
      ...(date && { lastUpdated: date }),
      diagnostics: sayOnce([
        ...diagnostics,
        ...checkLook(settings, list.files, (await readInside(content, 'site.yaml')) ?? ''),
        ...(await checkStyle(content, list.files)),
        ...list.diagnostics,
        ...heads.flatMap((head) => head.diagnostics),
        ...released.diagnostics,
        ...read.diagnostics,
        ...drawings.diagnostics,
        ...media.diagnostics,
        ...(await findLargePictures(files, content)),
        ...foreign.diagnostics,
        ...describeUnlinked(
          // A bibliography is for posts to cite, and not for readers.
          unlinked.filter((path) => !foreign.paths.has(path) && !path.endsWith('.bib')),
          list.files,
        ),
      ]),
    };
  }

  /**
   * Reads the file of one page again, long after the course was read.
   *
   * @param address of a lecture or a text
   * @param known about the course as it was read
   */
  readAgain(address: string, known: KnownPosts): Promise<ReadAgain> {
    return readAgain(address, known, this.#reader, this.#options.content);
  }

  /**
   * Reads the post of one lecture, long before the others are read.
   *
   * @param known about a course of which the front matter was read
   */
  readLectureNow(address: string, known: KnownPosts): Promise<Lecture | undefined> {
    return readLectureNow(address, known, this.#reader, this.#options.content);
  }

  /** The text that a post was read from. */
  textOf(head: PostHead): string | undefined {
    return this.#reader.textOf(head);
  }

  /** Reads what no earlier build read, on several cores where that pays. After this, the reader knows each of these posts. */
  async #readUnread(posts: readonly PostHead[], readWith: ReadWith): Promise<void> {
    const { settings, date, places } = readWith;
    const unread = posts.filter((head) => this.#reader.isUnread(head, settings));
    await readInThreads({
      posts: unread,
      task: { content: this.#options.content, settings, date, places: places.input },
      threads: this.#options.threads,
      readHere: (head) => readWithDiagrams(() => this.#reader.readBody(head, settings, date, places)),
      take: (head, made) => this.#reader.take(head, settings, made),
    });
  }

  /** Gives every post that is shown its address, and reads its body. */
  async #readShown(
    { shown, withheld }: ReleasedPosts,
    { found, choice, settings, date, showsWithheld, hasBodies }: Surroundings,
  ): Promise<ShownPosts> {
    const isText = ({ path }: PostHead) => found.texts.includes(path);
    const { posts, diagnostics: repeats } = assignSlugs(shown.filter((head) => !isText(head)));
    const { texts, diagnostics: taken } = findTexts(shown.filter(isText));
    const hidden = showsWithheld ? [] : withheld.map(({ head }) => head);
    const places = new Places({
      postsFolder: found.postsFolder,
      files: [...choice.linkable, ...choice.named],
      closed: [...choice.kept, ...choice.foreign],
      posts,
      texts: texts.flatMap(placesOf),
      withheld: hidden,
      settings,
    });
    const reasons = new Map(withheld.map((post) => [post.head.path, post.withheld]));
    const known: KnownPosts = {
      settings,
      date,
      places,
      reasons,
      lectures: new Map(posts.map((head) => [addresses.lecture(head.slug), head])),
      texts: new Map(texts.map(({ address, chapters }) => [address, chapters])),
    };
    const readBody = async (head: PostHead, address = addresses.lecture(head.slug)) => {
      // In between, a page that is asked for is made.
      await setImmediate();
      const post = hasBodies ? head : { ...head, file: { ...head.file, body: '' } };
      const { read, diagnostics } = await readWithDiagrams(() =>
        this.#reader.readBody(post, settings, date, places),
      );
      const lecture = read && markLecture(read.lecture, head, reasons.get(head.path));
      const { files = [], sectionLinks: links = [], webLinks = [] } = read ?? {};
      return { head, address, lecture, files, links, webLinks, diagnostics };
    };
    if (hasBodies) await this.#readUnread(posts, { settings, date, places });
    const reads = await inTurn(posts, (head) => readBody(head));
    const lectures = reads.flatMap(({ lecture }) => lecture ?? []);
    const chapters = await inTurn(texts, ({ address, chapters }) =>
      inTurn(chapters, (head) => readBody(head, address)),
    );
    const joined = texts.flatMap(({ address }, index) =>
      joinChapters(address, chapters[index]?.flatMap(({ lecture }) => lecture ?? []) ?? []),
    );
    return {
      known,
      lectures: lectures.filter(({ isUnlisted }) => !isUnlisted),
      unlisted: lectures.filter(({ isUnlisted }) => isUnlisted),
      texts: joined,
      webLinks: [...reads, ...chapters.flat()].flatMap(({ head, webLinks }) => {
        const file = displayPath(head.path);
        return webLinks.map((link) => ({ file, ...link }));
      }),
      linked: new Set([...reads, ...chapters.flat()].flatMap(({ files }) => files)),
      sources: new Map(
        shown.map((post) => [post.path, { body: post.file.body, find: places.from(post), places }] as const),
      ),
      diagnostics: [
        ...[...reads, ...chapters.flat()].flatMap(({ diagnostics }) => diagnostics),
        ...checkSections([...reads, ...chapters.flat()], joined, { places, base: settings.base }),
        ...repeats,
        ...taken,
      ],
    };
  }
}

/** The results of reading the posts that are shown, and which files they link to. */
type ShownPosts = Pick<
  Course,
  'known' | 'lectures' | 'unlisted' | 'texts' | 'webLinks' | 'sources' | 'diagnostics'
> & {
  readonly linked: ReadonlySet<string>;
};

/** What a post is read with. */
type Surroundings = {
  readonly found: CourseFiles;
  readonly choice: FileChoice;
  readonly settings: Settings;
  readonly date: DateValue | undefined;
  readonly showsWithheld: boolean;
  readonly hasBodies: boolean;
};

/** Does one after another: reading takes memory. */
async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

/**
 * Takes the text of one post through all stages up to the lecture, as if it were the only one of its course:
 * what else the course contains is not known, so nothing is said about it.
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
  return parseBody(
    head,
    settings,
    () => date,
    (address) => {
      const { href } = find(address) ?? {};
      return href === undefined ? undefined : { href };
    },
  );
}

function placesOf({ address, chapters }: TextHead): { path: string; address: string }[] {
  return chapters.map(({ path }) => ({ path, address }));
}
