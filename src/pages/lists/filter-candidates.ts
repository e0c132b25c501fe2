import type { Lecture } from '../../lecture/lecture.ts';
import type { Candidate, RowKeys } from './list-filters.ts';

/** The years of some rows, newest first. */
export function yearCandidates(rows: readonly { readonly keys: RowKeys }[]): Candidate[] {
  const years = new Set(rows.flatMap(({ keys }) => keys.year ?? []));
  return [...years].sort((a, b) => b - a).map((year) => ({ value: String(year), text: String(year) }));
}

/** Lectures by their title; rows call them by number, the address of the page by name. */
export function lectureCandidates(lectures: readonly Lecture[], language: string): Candidate[] {
  return lectures.map((lecture, index) => ({
    value: lecture.slug,
    text: lecture.title,
    key: String(index),
    language: lecture.language ?? language,
  }));
}
