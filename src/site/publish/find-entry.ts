import { lstatSync, type Stats } from 'node:fs';

/** What is at a path, links not followed; undefined for nothing, or if a part of the path is a file. */
export function findEntry(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
