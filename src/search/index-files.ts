import type { IndexFile as PagefindFile } from 'pagefind';
import { z } from 'zod';
import { compareText } from '../collections/compare-text.ts';
import { SearchIndexError } from './search-index-error.ts';

/** A file of the index, ready to be written. */
export type IndexFile = {
  /** `pagefind.js`, `fragment/en_6a22342.pf_fragment`: relative to the folder of the index. */
  readonly path: string;
  readonly bytes: Uint8Array;
};

const entryPath = 'pagefind-entry.json';

const entrySchema = z.object({
  languages: z.record(
    z.string(),
    z.object({ hash: z.string(), wasm: z.string().nullable(), page_count: z.number() }),
  ),
});

/**
 * Checks that the index holds everything in one language, and takes from Pagefind's files the ones that a page
 * of ours asks for: not its interfaces, not its worker, only the program of the index's language.
 *
 * @param expected how many lectures went in
 * @throws SearchIndexError when something is missing or is in a second index, which no page would search
 */
export function selectIndexFiles(files: readonly PagefindFile[], expected: number): IndexFile[] {
  const { wasm, count } = readEntry(files);
  if (count !== expected) {
    throw new SearchIndexError(`of ${expected} lectures, ${count} are in the index.`);
  }
  const program = `wasm.${wasm}.pagefind`;
  const wanted = (path: string) =>
    path === 'pagefind.js' || path === entryPath || path === program || /\.pf_[a-z]+$/.test(path);
  const selected = files.filter((file) => wanted(file.path));
  for (const path of ['pagefind.js', program]) {
    if (!selected.some((file) => file.path === path)) throw new SearchIndexError(`Pagefind made no ${path}.`);
  }
  return selected
    .map((file) => ({ path: file.path, bytes: file.content }))
    .sort((a, b) => compareText(a.path, b.path));
}

function readEntry(files: readonly PagefindFile[]): { wasm: string; count: number } {
  const entry = files.find((file) => file.path === entryPath);
  if (!entry) throw new SearchIndexError(`Pagefind made no ${entryPath}.`);
  const { languages } = entrySchema.parse(JSON.parse(new TextDecoder().decode(entry.content)));
  const [language, ...others] = Object.entries(languages);
  if (!language || others.length > 0) {
    const names = Object.keys(languages).join(', ') || 'none';
    throw new SearchIndexError(
      `exactly one language is needed, since a page searches only one; found ${names}.`,
    );
  }
  return { wasm: language[1].wasm ?? 'unknown', count: language[1].page_count };
}
