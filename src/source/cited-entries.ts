import { readBibEntries } from './bib-entries.ts';

/** Signs by which a text cites, in any of the ways that are read. */
const citing = /@[A-Za-z]|\\[a-z]{0,8}cite|cite[a-z:]{0,8}[}:]|<d-cite\s|\{%-?\s{0,9}cite\s/;

/** Whether a text may cite works by their keys. */
export function mayCite(text: string): boolean {
  return citing.test(text);
}

/**
 * The entries of a bibliography whose keys are words of a text: all that the reading of the text depends on.
 *
 * @example citedEntries('[@gull]', '@book{gull, title={A}}\n@book{tern, title={B}}') // '@book{gull, title={A}}\n'
 */
export function citedEntries(text: string, bibliography: string): string {
  const words = new Set(text.match(/[A-Za-z](?:[\w:.+/-]{0,80}\w)?/g) ?? []);
  const entries = readBibEntries(bibliography);
  return entries
    .flatMap(({ key, index }, at) =>
      words.has(key) ? bibliography.slice(index, entries[at + 1]?.index) : [],
    )
    .join('');
}
