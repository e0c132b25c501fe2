import { findTags, type PlacedTag } from './find-tags.ts';

/**
 * Replaces tags of hand-written HTML; those that `change` gives nothing for stay as they are.
 *
 * @example replaceTags('<b>a</b>', ({ closes }) => (closes ? '.' : '')) // 'a.'
 */
export function replaceTags(html: string, change: (tag: PlacedTag) => string | undefined): string {
  let changed = '';
  let from = 0;
  for (const tag of findTags(html)) {
    const replacement = change(tag);
    if (replacement === undefined) continue;
    changed += html.slice(from, tag.start) + replacement;
    from = tag.end;
  }
  return changed + html.slice(from);
}
