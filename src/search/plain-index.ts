import { listSectionFiles } from './build-sections.ts';
import { cutLecture } from './cut-text.ts';
import { buildLectureText, type LectureHtml } from './lecture-text.ts';

/** What the files of the section index hold, by their addresses: a page from a disk reads all of it at once. */
export type PlainIndex = Readonly<Record<string, unknown>>;

/** Builds the section index of a course as one value. */
export async function buildPlainIndex(lectures: readonly LectureHtml[]): Promise<PlainIndex> {
  const pieces = lectures.flatMap(({ address, html }) =>
    cutLecture({ address, text: buildLectureText(html) }),
  );
  return Object.fromEntries(await listSectionFiles(pieces));
}
