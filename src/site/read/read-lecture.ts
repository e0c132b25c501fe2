import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Lecture } from '../../lecture/lecture.ts';

/** A lecture, with what its stages had to say. */
export type ReadLecture = { readonly lecture: Lecture; readonly findings: readonly Finding[] };
