import { access, constants, stat } from 'node:fs/promises';
import { ContentError } from '../refuse-errors.ts';
import { displayPath } from './display-path.ts';
import type { Course } from './read-course.ts';

type Held = Pick<Course, 'lectures' | 'unlisted' | 'withheld'>;

/**
 * Makes sure that there is a folder to read, before anything reads it.
 *
 * @param content absolute
 * @throws ContentError in one sentence, if there is no such folder
 */
export async function checkContent(content: string): Promise<void> {
  const found = await stat(content).catch(() => undefined);
  if (!found)
    throw new ContentError(
      `There is no content folder ${content}; set LECTERN_CONTENT to where it is, or begin a course with lectern new my-course.`,
    );
  if (!found.isDirectory())
    throw new ContentError(`The content folder ${content} is a file; LECTERN_CONTENT must name a folder.`);
  await access(content, constants.R_OK | constants.X_OK).catch(() => {
    throw new ContentError(`The content folder ${content} cannot be read; check its permissions.`);
  });
}

/**
 * @param done what the command would have done with the lectures: `published`
 * @throws ContentError for a course without any lecture, even one that readers do not see yet
 */
export function refuseEmpty({ lectures, unlisted, withheld }: Held, done: string): void {
  if (lectures.length + unlisted.length + withheld.length > 0) return;
  throw new ContentError(
    `No lecture was found in ${displayPath('').replace(/\/$/, '') || '.'}; nothing was ${done}.`,
  );
}
