import type { KeptFile, KeptFiles } from './app-contents.ts';

/** What all lectures share, or what some need beyond that. */
export type KeptList = readonly KeptFile[] | KeptFiles;

/** Our own file, whose hash was compared. */
export function toList(read: unknown): KeptList {
  return read as KeptList;
}

/** What is shared, and what these lectures need beyond that. */
export function filesOf(lists: readonly KeptList[], slugs: readonly string[]): readonly KeptFile[] {
  return lists.flatMap((list) => (isShared(list) ? list : slugs.flatMap((slug) => list[slug] ?? [])));
}

function isShared(list: KeptList): list is readonly KeptFile[] {
  return Array.isArray(list);
}
