import { dropNoteRefs } from '../html/drop-note-refs.ts';
import type { Resource } from '../lecture/lecture.ts';

/** A link as other pages than its lecture show it: the lecture's footnotes stay with the lecture. */
export function withoutNoteRefs(resource: Resource): Resource {
  if (resource.note === undefined) return resource;
  const { note: written, ...rest } = resource;
  const note = dropNoteRefs(written);
  return note.trim() ? { ...rest, note } : rest;
}
