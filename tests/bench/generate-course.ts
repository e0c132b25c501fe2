import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPost } from './course/post.ts';

export type CourseRequest = {
  readonly posts: number;
  /** The same seed gives the same bytes; a longer course begins with the posts of a shorter one. */
  readonly seed: string;
};

/** A file of the content folder; `path` with `/`. */
export type CourseFile = { readonly path: string; readonly text: string };

/** A lecture a day: those of a long course have days that are still to come. */
const settings = `title: Invented Vision-Language Models
description: A course of any length, to measure builds with.
language: en
timeZone: Asia/Taipei
base: /
future: true
`;

/**
 * Builds a course in the idioms of real lecture posts, some 17 kB each.
 *
 * @example generateCourse({ posts: 2, seed: 'bench' }).map(({ path }) => path)
 * // ['site.yaml', 'lectures/2023-09-01-evaluation-1.md', 'lectures/2023-09-02-robotics-2.md']
 */
export function generateCourse({ posts, seed }: CourseRequest): readonly CourseFile[] {
  const lectures = Array.from({ length: posts }, (_, index) => buildPost(index, seed));
  return [
    { path: 'site.yaml', text: settings },
    ...lectures.map(({ file, text }) => ({ path: `lectures/${file}`, text })),
  ];
}

/** Writes a course into a folder as `site.yaml` and `lectures/`. */
export async function writeCourse(folder: string, request: CourseRequest): Promise<void> {
  await mkdir(join(folder, 'lectures'), { recursive: true });
  await Promise.all(generateCourse(request).map(({ path, text }) => writeFile(join(folder, path), text)));
}
