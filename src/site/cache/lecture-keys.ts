import type { Lecture } from '../../lecture/lecture.ts';

const known = new WeakMap<Lecture, string>();

/** Notes under which key a lecture was read: all that it follows from but the code. */
export function keepLectureKey(lecture: Lecture, key: string): void {
  known.set(lecture, key);
}

/** The key of a lecture as it was read; undefined for one that was changed after that. */
export function lectureKey(lecture: Lecture): string | undefined {
  return known.get(lecture);
}
