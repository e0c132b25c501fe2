import { readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { citedEntries, mayCite } from '../../source/cited-entries.ts';
import { parseSource } from '../../source/parse-source.ts';
import { readInside } from './read-settings.ts';

/** Where a file that `bibliography:` names may be: beside its post, in the content folder, or where Jekyll's themes have it. */
const folders = ['', 'assets/bibliography', '_bibliography'];

/** In characters. */
const largest = 5_000_000;

/** A folder with more of them is no folder of one course. */
const mostFiles = 10;

/**
 * The entries that a post cites of the bibliographies that its front matter names, or else of those beside it; empty for most posts.
 *
 * @param path below the content folder
 * @param content folder, absolute
 */
export async function readBibliography(path: string, text: string, content: string): Promise<string> {
  if (!mayCite(text)) return '';
  const { bibliography } = parseSource(path, text).file.frontMatter;
  const named = [bibliography].flat().filter((name) => typeof name === 'string');
  const beside = posix.dirname(path);
  const places =
    named.length > 0
      ? named.map((name) => [beside, ...folders].map((folder) => posix.join(folder, withEnding(name))))
      : (await listBeside(join(content, dirname(path)))).map((name) => [posix.join(beside, name)]);
  const found: string[] = [];
  for (const candidates of places) found.push((await readFirst(content, candidates)) ?? '');
  return citedEntries(text, found.join('\n'));
}

function withEnding(name: string): string {
  return name.endsWith('.bib') ? name : `${name}.bib`;
}

async function listBeside(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.bib'))
    .sort()
    .slice(0, mostFiles);
}

async function readFirst(content: string, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const text = await readInside(content, path);
    if (text !== undefined && text.length < largest) return text;
  }
  return undefined;
}
