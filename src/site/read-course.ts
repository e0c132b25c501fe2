import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, type Finding, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import { buildLecture } from '../lecture/build-lecture.ts';
import type { LastUpdated } from '../lecture/date-line.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { parseMarkdown } from '../markdown/parser.ts';
import type { DateValue } from '../source/dates.ts';
import { parseFrontMatter } from '../source/front-matter.ts';
import { parseSource } from '../source/parse-source.ts';
import type { Settings } from '../source/settings.ts';
import { readLastUpdated } from './last-updated.ts';
import type { BuildOptions } from './options.ts';
import { displayPath, readSettings, readText } from './read-settings.ts';

/** Everything that the content folder says. */
export type Course = {
  readonly settings: Settings;
  readonly lectures: readonly Lecture[];
  readonly lastUpdated?: DateValue;
  readonly diagnostics: readonly Diagnostic[];
};

/** A post that was read before; it is parsed again only if the text or its surroundings changed. */
type Known = { readonly text: string; readonly surroundings: string; readonly read: ReadLecture };

type ReadLecture = { readonly lecture: Lecture; readonly findings: readonly Finding[] };

/** Name of the folder below the content folder that holds the posts. */
const lecturesFolder = 'lectures';

/** Reads a content folder, again and again while an author works on it. */
export class CourseReader {
  readonly #options: BuildOptions;
  readonly #known = new Map<string, Known>();

  constructor(options: BuildOptions) {
    this.#options = options;
  }

  /** Reads every file once. Faults of the content are diagnostics, never exceptions. */
  async read(environment: NodeJS.ProcessEnv): Promise<Course> {
    const { content } = this.#options;
    const { settings, diagnostics } = await readSettings(this.#options);
    const date = await readLastUpdated(content, settings, environment);
    const posts = await Promise.all(
      (await findPosts(content)).map((path) => this.#readPost(path, settings, date)),
    );
    const kept = dropRepeatedAddresses(posts.flatMap((post) => post.read ?? []));
    return {
      settings,
      lectures: kept.lectures,
      ...(date && { lastUpdated: date }),
      diagnostics: sortDiagnostics([
        ...diagnostics,
        ...posts.flatMap((post) => post.diagnostics),
        ...kept.diagnostics,
      ]),
    };
  }

  async #readPost(path: string, settings: Settings, date: DateValue | undefined) {
    const file = displayPath(path);
    try {
      const text = await readText(join(this.#options.content, path));
      const read = this.#parsePost(path, text, settings, date);
      return { read: [read.lecture], diagnostics: read.findings.map((finding) => ({ ...finding, file })) };
    } catch (error) {
      return { read: [], diagnostics: [unreadable(file, error)] };
    }
  }

  #parsePost(path: string, text: string, settings: Settings, date: DateValue | undefined): ReadLecture {
    const surroundings = JSON.stringify([settings.base, settings.language, date]);
    const known = this.#known.get(path);
    if (known?.text === text && known.surroundings === surroundings) return known.read;
    const read = parsePost(path, text, settings, date);
    this.#known.set(path, { text, surroundings, read });
    return read;
  }
}

/** Takes the text of one post through all stages up to the lecture. */
export function parsePost(
  path: string,
  text: string,
  settings: Pick<Settings, 'base' | 'language'>,
  date?: DateValue,
): ReadLecture {
  const source = parseSource(path, text);
  const { frontMatter, findings } = parseFrontMatter(source.file, settings.language);
  const { bodyLine, body } = source.file;
  const updated: LastUpdated = { language: frontMatter.language ?? settings.language, ...(date && { date }) };
  const parsed = parseMarkdown(body, bodyLine);
  const lecture = buildLecture({ path, frontMatter, parsed, bodyLine, base: settings.base, updated });
  return { lecture, findings: [...source.findings, ...findings, ...lecture.findings] };
}

async function findPosts(content: string): Promise<string[]> {
  const found = await readdir(join(content, lecturesFolder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return found
    .filter((entry) => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(content.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function unreadable(file: string, error: unknown): Diagnostic {
  return {
    rule: 'source/unreadable',
    file,
    line: 1,
    message: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    fix: 'Make the file readable, or move it out of the content folder.',
  };
}

/** Two posts of one name would overwrite each other's page: the first keeps the address. */
function dropRepeatedAddresses(lectures: readonly Lecture[]): Pick<Course, 'lectures' | 'diagnostics'> {
  const bySlug = new Map<string, Lecture>();
  const diagnostics: Diagnostic[] = [];
  for (const lecture of lectures) {
    const first = bySlug.get(lecture.slug);
    if (!first) bySlug.set(lecture.slug, lecture);
    else
      diagnostics.push({
        rule: 'source/same-address',
        file: displayPath(lecture.path),
        line: 1,
        message: `The post would get the address of ${displayPath(first.path)}, /lectures/${lecture.slug}/, and has no page.`,
        fix: 'Give the file another name.',
      });
  }
  return { lectures: [...bySlug.values()], diagnostics };
}
