import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Lecture } from '../../lecture/lecture.ts';
import type { SectionLink } from './check-sections.ts';

/** A lecture, with what its stages had to say. */
export type ReadLecture = { readonly lecture: Lecture; readonly findings: readonly Finding[] };

/** A lecture, with the files of the course that it shows or links to, and its links to places within pages. */
export type LinkingLecture = ReadLecture & {
  readonly files: readonly string[];
  readonly sectionLinks: readonly SectionLink[];
  readonly webLinks: readonly WebAddress[];
};

/** An address of another site, as it is written. */
export type WebAddress = {
  readonly address: string;
  readonly line: number;
  /** Whether it is a picture that is shown. */
  readonly isPicture: boolean;
};
