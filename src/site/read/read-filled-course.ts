import type { BuildOptions } from '../options.ts';
import { checkContent, refuseEmpty } from './check-content.ts';
import { type Course, CourseReader } from './read-course.ts';

/**
 * Reads a course for a command that makes no site.
 *
 * @throws ContentError if there is no content folder, or no lecture in it
 */
export async function readFilledCourse(
  options: BuildOptions,
  environment: NodeJS.ProcessEnv,
): Promise<Course> {
  await checkContent(options.content);
  const course = await new CourseReader(options).read(environment);
  refuseEmpty(course, 'done');
  return course;
}
