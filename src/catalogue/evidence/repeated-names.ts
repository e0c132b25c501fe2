import { addTo } from '../../collections/add-to.ts';
import { modelKey } from '../../identity/name.ts';
import { isDistinctive, type ThingName } from '../../identity/thing-name.ts';
import type { SectionEntry } from '../list-sections.ts';
import { mentionsName } from './bears-name.ts';

/**
 * Finds headings that are repeated under other headings of the same lecture, such as "Encoder" below each of its models:
 * parts of something, not names, unless they are spelt as no word is or a work bears the name.
 */
export function findRepeated<Entry extends SectionEntry & { readonly names: ThingName }>(
  entries: readonly Entry[],
): ReadonlySet<Entry> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.section.kind !== 'entry') continue;
    const key = modelKey(entry.names.name);
    addTo(groups, key, entry);
  }
  return new Set([...groups.values()].filter(isPartOfMany).flat());
}

function isPartOfMany(entries: readonly (SectionEntry & { readonly names: ThingName })[]): boolean {
  const parents = new Set(entries.map(({ parent }) => parent));
  if (parents.size < 2) return false;
  return entries.every(
    ({ names, resources }) =>
      !isDistinctive(names.name) && !resources.some((resource) => mentionsName(resource, names)),
  );
}
