import { fetchText } from '../fetch-text.ts';
import { saveFile } from '../study/save-file.ts';

/**
 * Gives the citations of some papers as one file, in the order of the list.
 *
 * @param keys of the papers in the bibliography of the course
 * @param address of that bibliography, which a reader gets whole where it does not load
 */
export async function citeRows(keys: readonly string[], address: string): Promise<void> {
  const entries = await fetchText(address).then(readEntries, () => new Map<string, string>());
  const found = keys.flatMap((key) => entries.get(key) ?? []);
  if (found.length === 0) location.assign(address);
  else saveFile('papers.bib', 'application/x-bibtex', found.join('\n'));
}

/** Entries by their keys, each ending with a line break. */
function readEntries(bibliography: string): Map<string, string> {
  const entries = bibliography.split(/\n(?=@)/);
  return new Map(entries.map((entry) => [/^@\w+\{([^,]+),/.exec(entry)?.[1] ?? '', entry]));
}
