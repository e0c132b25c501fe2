import type { OutputList } from '../list-output.ts';
import { digestOf, type Mark, markFile } from '../mark.ts';
import { parentsOf } from '../plan-publish.ts';
import { Refusal } from '../refusal.ts';

/** The mark of a place that is read over a network; undefined for anything else. */
export function parseMark(text: string): Mark | undefined {
  try {
    const mark: Mark = JSON.parse(text);
    return mark.generator === 'lectern' && typeof mark.files === 'object' ? mark : undefined;
  } catch {
    return undefined;
  }
}

/** Digests of files that are not read themselves, as the mark beside them tells. */
export function listByMark(paths: readonly string[], mark: Mark | undefined): OutputList {
  return new Map(paths.map((path) => [path, mark?.files[digestOf(path)]]));
}

/**
 * A place with files and without our mark is somebody else's, except for sites in its folders that have one: those of other
 * terms.
 *
 * @throws Refusal
 */
export function refuseForeign(name: string, paths: readonly string[], mark: Mark | undefined): void {
  const sites = new Set(
    paths.filter((path) => path.endsWith(`/${markFile}`)).map((path) => parentsOf(path)[0]),
  );
  const first = paths.find((path) => !parentsOf(path).some((parent) => sites.has(parent)));
  if (mark || first === undefined) return;
  throw new Refusal(
    `Nothing is published to ${name} because it holds files that were not published from here, such as ${JSON.stringify(first)}; empty it, or name another place.`,
  );
}
