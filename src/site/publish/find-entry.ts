import { lstatSync, type Stats } from 'node:fs';

/** What lies at a path, links not followed; undefined for nothing, also where a part of the path is a file. */
export function findEntry(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
