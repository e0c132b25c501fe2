import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { displayPath } from './display-path.ts';
import { type FileGlobs, listGlobs } from './file-globs.ts';
import { isHostFile, isPublishedFile } from './published-files.ts';

/** The files of a course that are not texts, by what must happen for readers to see them. */
export type FileChoice = {
  /** Published if a page links to them. */
  readonly linkable: readonly string[];
  /** Published in any case: `publish:` names them, or the host asks for them. */
  readonly named: readonly string[];
  /** Never published: `publish:` names them after a `!`. */
  readonly kept: readonly string[];
  /** Pages, scripts and the like, which are published only if `publish:` states their kind. */
  readonly foreign: readonly string[];
};

/**
 * Divides the files of a content folder by what decides whether readers see them.
 *
 * @param files below the content folder
 * @param texts paths of all posts and pages, which are never published as they are
 */
export function chooseFiles(
  files: readonly string[],
  texts: ReadonlySet<string>,
  globs: FileGlobs,
): FileChoice {
  const choice = {
    linkable: [] as string[],
    named: [] as string[],
    kept: [] as string[],
    foreign: [] as string[],
  };
  for (const path of files) if (!texts.has(path)) choice[placeOf(path, globs)].push(path);
  return choice;
}

function placeOf(path: string, globs: FileGlobs): keyof FileChoice {
  const isOfKind = isPublishedFile(path);
  if (globs.keeps(path)) return 'kept';
  if (isHostFile(path) || (isOfKind ? globs.names(path) : globs.namesKind(path))) return 'named';
  return isOfKind ? 'linkable' : 'foreign';
}

/** How many files a message names. */
const named = 3;

/**
 * Reports what no page links to, and so was not published.
 *
 * @param all files of the content folder, so that a pattern to paste names nothing else
 */
export function describeUnlinked(unlinked: readonly string[], all: readonly string[]): Diagnostic[] {
  const [first, ...others] = unlinked;
  if (first === undefined) return [];
  const more = unlinked.length - named;
  const list = [...unlinked.slice(0, named), ...(more > 0 ? [`${more} more`] : [])];
  const said =
    others.length === 0
      ? `1 file is not linked from any page and was not published: ${first}.`
      : `${unlinked.length} files are not linked from any page and were not published: ${list.join(', ')}.`;
  const globs = listGlobs(unlinked, all);
  return [
    {
      rule: 'source/unlinked',
      file: displayPath(first),
      line: 1,
      message: said,
      fix: `Add to site.yaml\npublish: ${format(globs)}\nor, to keep them from readers even if something links to them,\npublish: ${format(globs.map((glob) => `!${glob}`))}`,
    },
  ];
}

function format(globs: readonly string[]): string {
  return `[${globs.map((glob) => JSON.stringify(glob)).join(', ')}]`;
}
