import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listContent } from './list-content.ts';
import { isWorkFolder } from './work-folders.ts';

/** Files that may name another one, and that people write. */
const written = /\.(?:md|markdown|html?|ya?ml|css|bib|txt|csv|svg|canvas)$/i;

/**
 * Finds which files any text of a course may name, in whatever way: a draft, front matter, a style sheet.
 *
 * @param content folder, absolute
 * @param output folder of the site, absolute, where every file is named
 * @param wanted files with names that an address holds as they are
 */
export async function findNamed(
  content: string,
  output: string,
  wanted: readonly string[],
): Promise<ReadonlySet<string>> {
  const named = new Set<string>();
  if (wanted.length === 0) return named;
  const { files } = await listContent(content, isWorkFolder(content, output, true));
  for (const path of files.filter((file) => written.test(file))) {
    const text = await readFile(join(content, path), 'utf8');
    for (const file of wanted) if (text.includes(basename(file))) named.add(file);
  }
  return named;
}
