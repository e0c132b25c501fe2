import { basename, relative } from 'node:path';
import type { BuildResult, Metafile } from 'esbuild';
import { files } from '../../pages/files.ts';
import { namesAddress, thingsAddress } from '../../search/names-addresses.ts';
import { sectionIndexAddress } from '../../search/section-index.ts';

/** Marks in the scripts the place of what search loads first, until all scripts have names. */
export const placeOfParts = '@search-parts';

const main = 'assets/client/main.ts';
const dialog = 'assets/client/search/dialog.ts';

/** What search reads first, beside its scripts. */
const data = [namesAddress, thingsAddress, sectionIndexAddress];

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

/** What the dialog of search loads at once beside its own script, and no page has: scripts, under the names of the bundler, and data. */
export function listSearchParts({ outputs }: Metafile): string[] {
  const known = listImports(outputs, main);
  const scripts = [...listImports(outputs, dialog)].slice(1).filter((path) => !known.has(path));
  return [
    ...scripts.map((path) => basename(path)),
    ...data.map((address) => relative(`/${files.assets}`, address)),
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
