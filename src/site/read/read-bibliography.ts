import { readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { citedEntries, mayCite } from '../../source/cited-entries.ts';
import { parseSource } from '../../source/parse-source.ts';
import { readInside } from './read-settings.ts';

/** Where a file that `bibliography:` names may be: beside its post, in the content folder, or where Jekyll's themes have it. */
const folders = ['', 'assets/bibliography', '_bibliography'];

/** In characters. */
const largest = 5_000_000;

/** A folder with more of them is no folder of one course. */
const mostFiles = 10;

/** What a post has of its bibliographies. */
export type Bibliography = {
  /** The entries that it cites, as BibTeX; empty for most posts. */
  readonly cited: string;
  /** A finding for each file that its front matter names and nobody finds. */
  readonly findings: readonly Finding[];
};

/**
 * Reads the bibliographies that the front matter of a post names, or else those beside it; none for a post that cites nothing.
 *
 * @param path below the content folder
 * @param content folder, absolute
 */
export async function readBibliography(path: string, text: string, content: string): Promise<Bibliography> {
  if (!mayCite(text)) return { cited: '', findings: [] };
  const { frontMatter, keyLines } = parseSource(path, text).file;
  const named = [frontMatter.bibliography].flat().filter((name) => typeof name === 'string');
  const beside = posix.dirname(path);
  const places =
    named.length > 0
      ? named.map((name) => [beside, ...folders].map((folder) => posix.join(folder, withEnding(name))))
      : (await listBeside(join(content, dirname(path)))).map((name) => [posix.join(beside, name)]);
  const found = await Promise.all(places.map((candidates) => readFirst(content, candidates)));
  const missing = named.filter((_, place) => found[place] === undefined);
  return {
    cited: citedEntries(text, found.join('\n')),
    findings: missing.map((name) => notFound(name, keyLines.bibliography ?? 1)),
  };
}

function notFound(name: string, line: number): Finding {
  return {
    rule: 'link/missing-file',
    line,
    message: `The bibliography ${name} is not there; works that only it describes are not cited.`,
    fix: `Put ${withEnding(name)} beside the lecture, in the content folder, in assets/bibliography/ or in _bibliography/.`,
  };
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
