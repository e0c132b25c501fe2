import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Lecture } from '../lecture/lecture.ts';
import type { Settings } from '../source/settings.ts';
import { parsePost } from './read-course.ts';
import { displayPath, readText } from './read-settings.ts';

/** Name of the folder below the content folder that holds the authoring guide. */
const guideFolder = 'guide';

/**
 * Reads the authoring guide: the Markdown files of its folder, by name, as the chapters of one text. What the
 * first says of itself, title and description, goes for all.
 *
 * @param content folder, absolute
 */
export async function readGuide(
  content: string,
  settings: Pick<Settings, 'base' | 'language'>,
): Promise<{ readonly guide?: Lecture; readonly diagnostics: readonly Diagnostic[] }> {
  const names = await readdir(join(content, guideFolder)).catch(() => []);
  const paths = names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${guideFolder}/${name}`);
  const chapters = await Promise.all(
    paths.map(async (path) => ({ path, ...parsePost(path, await readText(join(content, path)), settings) })),
  );
  const [first] = chapters;
  if (!first) return { diagnostics: [] };
  return {
    guide: { ...first.lecture, sections: chapters.flatMap(({ lecture }) => lecture.sections) },
    diagnostics: chapters.flatMap(({ path, findings }) =>
      findings.map((finding) => ({ ...finding, file: displayPath(path) })),
    ),
  };
}
