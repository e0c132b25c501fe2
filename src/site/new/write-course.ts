import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import type { CourseFile } from './plan-course.ts';

/** What became of the files of a new course, by their paths. */
export type WrittenCourse = {
  readonly written: readonly string[];
  /** Already there, and left as they were. */
  readonly kept: readonly string[];
};

/**
 * Writes the files of a course. One that already exists stays as it is, as does a link.
 *
 * @param folder absolute; need not be there yet
 */
export async function writeCourse(folder: string, files: readonly CourseFile[]): Promise<WrittenCourse> {
  const written: string[] = [];
  const kept: string[] = [];
  for (const { path, text } of files) {
    makeFolder(dirname(join(folder, path)));
    ((await writeNew(join(folder, path), text)) ? written : kept).push(path);
  }
  return { written, kept };
}

async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
