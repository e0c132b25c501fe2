import { compareText } from '../../collections/compare-text.ts';
import type { OutputList } from './list-output.ts';
import { digestOf, type Mark } from './mark.ts';

/** What must be done to an output so that it becomes the new generation. */
export type PublishPlan = {
  /** Old files that are where a new one needs a folder, or where a new one replaces their folder. */
  readonly blocking: readonly string[];
  /** New and changed files, in the order in which they are put in their place. */
  readonly place: readonly string[];
  /** Files of the old generation that the new one does not have, in the order in which they are removed. */
  readonly remove: readonly string[];
  /** Files of the old generation that have been changed since, and that are replaced or removed. */
  readonly edited: readonly string[];
  /** Files that are not ours where one of ours must be: nothing can be published. */
  readonly clashes: readonly string[];
};

/** A file that is named after its content, and that only pages of its own generation ask for. */
export const isHashed = (path: string): boolean => /(?:-[0-9A-Z]{8}\.\w+|\.pf_\w+)$/.test(path);

/**
 * Compares a new generation with what is at the output. A file that is the same stays as it is, with its timestamp; one
 * that is in neither generation is not ours, and stays too.
 *
 * Order is what keeps a reader from a page whose parts are missing: what is new comes first, since nothing asks for it yet, then
 * what is replaced, pages last; what only the old generation has is removed at the end, files that its pages load last of all.
 */
export function planPublish(staged: OutputList, published: OutputList, mark?: Mark): PublishPlan {
  const oursBefore = (path: string) => Object.hasOwn(mark?.files ?? {}, digestOf(path));
  const isEdited = (path: string) => published.get(path) !== mark?.files[digestOf(path)];
  const folders = foldersOf(staged.keys());
  const isInTheWay = (path: string) =>
    folders.has(path) || parentsOf(path).some((folder) => staged.has(folder));
  const changed = [...staged.keys()].filter(
    (path) => !published.has(path) || published.get(path) !== staged.get(path),
  );
  const isChanged = new Set(changed);
  const gone = [...published.keys()].filter((path) => !staged.has(path) && oursBefore(path));
  const rank = (path: string) => (published.has(path) ? 2 : 0) + (path.endsWith('.html') ? 1 : 0);
  const replaced = [...changed.filter((path) => published.has(path)), ...gone].filter(oursBefore);
  return {
    blocking: gone.filter(isInTheWay),
    place: sortBy(changed, rank),
    remove: sortBy(
      gone.filter((path) => !isInTheWay(path)),
      (path) => Number(isHashed(path)),
    ),
    edited: replaced.filter(isEdited).sort(),
    clashes: [...published.keys()]
      .filter((path) => (isChanged.has(path) || isInTheWay(path)) && !oursBefore(path))
      .sort(),
  };
}

function sortBy(paths: readonly string[], rank: (path: string) => number): string[] {
  return [...paths].sort((a, b) => rank(a) - rank(b) || compareText(a, b));
}

/** @example parentsOf('a/b/c.html') // ['a/b', 'a'] */
export function parentsOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, -1 - index).join('/'));
}

/** Every folder that files are in. */
export function foldersOf(paths: Iterable<string>): Set<string> {
  return new Set([...paths].flatMap(parentsOf));
}
