import { type Diagnostic, severityOf } from '../../diagnostics/diagnostic.ts';
import { isDiagramMissed, loadDiagramEngine } from '../../markdown/code/diagram-engine.ts';
import type { DateValue } from '../../source/dates.ts';
import { rememberOf } from '../../source/remember.ts';
import type { Settings } from '../../source/settings.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { type KeptReadings, type MadeReading, type Reading, unpackReading } from '../cache/kept-readings.ts';
import { keepLectureKey } from '../cache/lecture-keys.ts';
import type { Places } from '../places/places.ts';
import { digestOf } from '../publish/mark.ts';
import { displayPath } from './display-path.ts';
import { type PostHead, parseHead } from './parse-post.ts';
import { isStillRight, readAsking } from './read-asking.ts';
import { readBibliography } from './read-bibliography.ts';
import type { LinkingLecture } from './read-lecture.ts';
import { readPost } from './read-post.ts';

type KnownHead = {
  readonly text: string;
  readonly settings: string;
  readonly bibliography: string;
  readonly head: PostHead;
};

/** A body that was parsed before. */
type KnownBody = { readonly settings: string; readonly reading: Reading };

/** Settings as a key, made once for all posts of a course. */
const keyOf = rememberOf((settings: Settings) => JSON.stringify(settings));

/** Reads posts, and parses one again only if its text changed, or something in others that it shows. */
export class PostReader {
  readonly #heads = new Map<string, KnownHead>();
  readonly #digests = new Map<string, { readonly text: string; readonly digest: string }>();
  readonly #bodies = new WeakMap<PostHead, KnownBody>();
  readonly #good = new Map<string, PostHead>();
  /** The text of each head, with what it cites, of those that are of their text. */
  readonly #texts = new WeakMap<PostHead, string>();
  /** The same by what a copy of a head has in common with it. */
  readonly #textsOfFiles = new WeakMap<SourceFile, string>();
  readonly #isLive: boolean;
  readonly #kept: KeptReadings | undefined;

  /**
   * @param isLive whether a post that is empty or has an error stays as it was before, while its author is working on it
   * @param kept what earlier builds read
   */
  constructor(isLive = false, kept?: KeptReadings) {
    this.#isLive = isLive;
    this.#kept = kept;
  }

  /** @param file absolute */
  async readHead(
    path: string,
    file: string,
    settings: Settings,
  ): Promise<{ readonly head?: PostHead; readonly diagnostics: readonly Diagnostic[] }> {
    if (path.includes('\\')) return { diagnostics: [misnamed(path)] };
    try {
      const text = await readPost(path, file);
      if (typeof text !== 'string') {
        const good = this.#isLive ? this.#good.get(path) : undefined;
        return { ...(good && { head: good }), diagnostics: [text] };
      }
      await loadDiagramEngine(text);
      const { cited, findings } = await readBibliography(path, text, file.slice(0, -path.length));
      const diagnostics = findings.map((finding) => ({ ...finding, file: displayPath(path) }));
      return { head: this.#parseHead(path, text, settings, cited), diagnostics };
    } catch (error) {
      return { diagnostics: [unreadable(path, error)] };
    }
  }

  /** Whether a head is of a post without errors, or of its last such state. */
  isGood({ path, file }: PostHead): boolean {
    return this.#good.get(path)?.file === file;
  }

  /** The text that a head was read from. */
  textOf({ file }: PostHead): string | undefined {
    return this.#textsOfFiles.get(file);
  }

  /** Reads the front matter of a post whose text is known already. */
  parseHead(path: string, text: string, settings: Settings): PostHead {
    return this.#parseHead(path, text, settings);
  }

  /** What no stage foresaw becomes a diagnostic that names the post, and the other posts are built anyway. */
  readBody(
    head: PostHead,
    settings: Settings,
    date: DateValue | undefined,
    places: Places,
  ): { readonly read?: LinkingLecture; readonly diagnostics: readonly Diagnostic[] } {
    try {
      const read = this.#readBody(head, settings, date, places);
      const file = displayPath(head.path);
      return { read, diagnostics: read.findings.map((finding) => ({ ...finding, file })) };
    } catch (error) {
      return { diagnostics: [unreadable(head.path, error)] };
    }
  }

  #readBody(head: PostHead, given: Settings, date: DateValue | undefined, places: Places): LinkingLecture {
    const settings = keyOf(given);
    const surroundings = { settings: given, date, places };
    const isRight = (reading: Reading) => isStillRight(reading, head, surroundings);
    const known = this.#bodies.get(head);
    if (known?.settings === settings && isRight(known.reading)) return known.reading.read;
    const read = () => ({ reading: readAsking(head, surroundings), isWhole: !isDiagramMissed() });
    const text = this.#texts.get(head);
    const reading =
      this.#kept && text !== undefined
        ? this.#kept.find([head.path, this.#digestOf(head.path, text), settings], isRight, read)
        : read().reading;
    if (!isDiagramMissed()) this.#keepBody(head, settings, reading);
    return reading.read;
  }

  #keepBody(head: PostHead, settings: string, reading: Reading): void {
    this.#bodies.set(head, { settings, reading });
    const text = this.#texts.get(head);
    if (!this.#kept || text === undefined) return;
    const { answers, dates, read } = reading;
    const sources = [head.path, this.#digestOf(head.path, text), settings, ...answers, ...dates];
    keepLectureKey(read.lecture, digestOf(JSON.stringify(sources)));
  }

  /** Whether nothing is known of a body: it will be read, and not taken from an earlier build. */
  isUnread(head: PostHead, given: Settings): boolean {
    const settings = keyOf(given);
    const text = this.#texts.get(head);
    if (this.#bodies.get(head)?.settings === settings) return false;
    return !(text !== undefined && this.#kept?.has([head.path, this.#digestOf(head.path, text), settings]));
  }

  /** Takes over a body that another thread read with the same settings. */
  take(head: PostHead, given: Settings, made: MadeReading): void {
    const settings = keyOf(given);
    const text = this.#texts.get(head);
    const parts = text === undefined ? undefined : [head.path, this.#digestOf(head.path, text), settings];
    const reading = this.#kept?.take(parts, made);
    this.#keepBody(head, settings, reading ?? unpackReading(made.bytes));
  }

  #parseHead(path: string, text: string, given: Settings, bibliography = ''): PostHead {
    const settings = keyOf(given);
    const known = this.#heads.get(path);
    if (known?.text === text && known.settings === settings && known.bibliography === bibliography)
      return known.head;
    const read = () => parseHead(path, text, given);
    const own = this.#kept?.findHead([path, this.#digestOf(path, text), settings], read) ?? read();
    const parsed = bibliography === '' ? own : { ...own, bibliography };
    const head = this.#keepGood(parsed);
    if (head === parsed) this.#texts.set(head, bibliography === '' ? text : `${text}\0${bibliography}`);
    this.#textsOfFiles.set(parsed.file, text);
    this.#heads.set(path, { text, settings, bibliography, head });
    return head;
  }

  /** Digest of the text of a post, made once for all that is known by it. */
  #digestOf(path: string, text: string): string {
    const known = this.#digests.get(path);
    if (known?.text === text) return known.digest;
    const digest = digestOf(text);
    this.#digests.set(path, { text, digest });
    return digest;
  }

  /** The last state of a post with a text and without errors, with what is wrong now; the post itself where there is no such state. */
  #keepGood(head: PostHead): PostHead {
    const hasError = head.findings.some((finding) => severityOf(finding) === 'error');
    // Many editors empty a file before they write it.
    const isEmpty = head.file.body.trim() === '' && Object.keys(head.file.frontMatter).length === 0;
    if (!hasError && !isEmpty) {
      this.#good.set(head.path, head);
      return head;
    }
    const good = this.#isLive ? this.#good.get(head.path) : undefined;
    return good ? { ...good, findings: head.findings } : head;
  }
}

/** Eleventy takes a backslash for a slash, and so finds no file of that name. Archives made on Windows may contain such names. */
function misnamed(path: string): Diagnostic {
  return {
    rule: 'source/unreadable',
    file: displayPath(path),
    line: 1,
    message: 'The path contains "\\", which separates folders on Windows. The file has no page.',
    fix: `Rename the file, such as to ${displayPath(path.replaceAll('\\', '-'))}`,
  };
}

function unreadable(path: string, error: unknown): Diagnostic {
  return {
    rule: 'source/unreadable',
    file: displayPath(path),
    line: 1,
    message: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}. It has no page.`,
    fix: 'Make the file readable, or move it out of the content folder.',
  };
}
