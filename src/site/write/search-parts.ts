import { basename, relative } from 'node:path';
import type { BuildResult, Metafile } from 'esbuild';
import { files } from '../../pages/files.ts';
import { namesAddress, thingsAddress } from '../../search/names-addresses.ts';
import { sectionIndexAddress } from '../../search/section-index.ts';

/** Marks in the scripts the place of what search loads first, until all scripts have names. */
export const placeOfParts = '@search-parts';

const main = 'assets/client/main.ts';
const dialog = 'assets/client/search/in-english.ts';
const rest = 'assets/client/search/rest.ts';

/** Writes into the scripts what search loads first, so that a page can request all of it at once. */
export function fillSearchParts<Result extends BuildResult>(built: Result): Result {
  const { metafile, outputFiles } = built;
  if (!metafile) return built;
  const parts = listSearchParts(metafile).join(' ');
  return {
    ...built,
    outputFiles: outputFiles?.map((file) => {
      const text = Buffer.from(file.contents).toString('latin1');
      if (!text.includes(placeOfParts)) return file;
      return { ...file, contents: Buffer.from(text.replace(placeOfParts, parts), 'latin1') };
    }),
  };
}

/**
 * What the dialog of search loads beside its own script, and no page has: scripts, under the names of the bundler, and data. What the first
 * answer needs comes first.
 */
export function listSearchParts({ outputs }: Metafile): string[] {
  const known = new Set(listImports(outputs, main));
  const added = (entry: string) => {
    const scripts = [...listImports(outputs, entry)].filter((path) => !known.has(path));
    for (const path of scripts) known.add(path);
    return scripts.map((path) => basename(path));
  };
  const data = (address: string) => relative(`/${files.assets}`, address);
  return [
    ...added(dialog).slice(1),
    data(namesAddress),
    ...added(rest),
    data(sectionIndexAddress),
    data(thingsAddress),
  ];
}

/** The script of an entry, which comes first, and all that it imports, in turn. */
function listImports(outputs: Metafile['outputs'], entry: string): ReadonlySet<string> {
  const found = new Set(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === entry));
  for (const path of found) {
    for (const { path: imported, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement') found.add(imported);
  }
  return found;
}
