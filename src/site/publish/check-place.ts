import { statSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { dirname, parse, relative, sep } from 'node:path';

/** Folders that a build reads, absolute and without links. */
export type Sources = {
  /** Folder with `site.yaml` and `lectures/`. */
  readonly content: string;
  /** Folder of the project, in which the command is run. */
  readonly project: string;
};

/** Home folders that are recognised by their path, whoever runs the command. */
const homes = /^(?:\/root|\/(?:home|Users)(?:\/[^/]+)?|[A-Za-z]:\\Users(?:\\[^\\]+)?)$/;

/** Folders to which nothing is ever published, wherever they are. */
const tools = new Set(['.git', '.hg', '.svn', '.jj', 'node_modules']);

/** Folders of the project and of a course that a site is made from. */
const projectFolders = new Set(['src', 'layouts', 'assets', '.ci', '.github']);
const courseFolders = new Set(['lectures', 'guide', 'pages', 'assets', '_data', '_includes', '_layouts']);
/** A Jekyll course has these in any folder. */
const postFolders = new Set(['_posts', '_drafts']);

/**
 * Says why a folder cannot be an output, whatever it contains; undefined if it can be one.
 *
 * @param output absolute and without links, existing or not
 * @example checkPlace('/home/ada', sources) // 'it is a home folder'
 */
export function checkPlace(output: string, sources: Sources): string | undefined {
  if (output === parse(output).root) return 'it is the root of the file system';
  if (homes.test(output)) return 'it is a home folder';
  if (findHomes().some((home) => contains(output, home))) return 'it is, or contains, a home folder';
  if (contains(output, sources.project)) return 'it is, or contains, the project itself';
  if (contains(output, sources.content)) return 'it is, or contains, the content of the course';
  const tool = output.split(sep).find((part) => tools.has(part));
  if (tool !== undefined) return `${tool} is not a place for a site`;
  return isSource(output, sources) ? 'the site is made from what is in it' : undefined;
}

function isSource(output: string, { content, project }: Sources): boolean {
  const inCourse = partsBelow(content, output);
  if (courseFolders.has(inCourse[0] ?? '') || inCourse.some((part) => postFolders.has(part))) return true;
  return projectFolders.has(partsBelow(project, output)[0] ?? '');
}

/** Parts of the path of something below a folder; none for what is elsewhere. */
function partsBelow(folder: string, path: string): readonly string[] {
  const parts = relative(folder, path).split(sep);
  return parts[0] === '..' ? [] : parts;
}

/** According to the file system, since a folder may have several paths: names in another case, or mounts. */
function contains(output: string, inner: string): boolean {
  const wanted = identify(output);
  if (wanted === undefined) return false;
  for (let folder = inner; ; folder = dirname(folder)) {
    if (identify(folder) === wanted) return true;
    if (folder === dirname(folder)) return false;
  }
}

function identify(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}

function findHomes(): string[] {
  return [homedir, () => userInfo().homedir].flatMap((find) => {
    try {
      return find() || [];
    } catch {
      // A process of no known user, as in a container.
      return [];
    }
  });
}
