import { formatCsl } from '../../src/citations/format-csl.ts';
import { formatRis } from '../../src/citations/format-ris.ts';
import type { Reference } from '../../src/citations/reference.ts';
import { readCitation } from './read-citation.ts';

type Writer = {
  /** Of the file's name. */
  readonly ending: string;
  readonly type: string;
  /** @param entry the BibTeX of the page */
  readonly write: (reference: Reference, entry: string) => string;
};

/** By the names of the formats, the same in every language. */
const writers: Readonly<Record<string, Writer>> = {
  BibTeX: { ending: 'bib', type: 'application/x-bibtex', write: (_, entry) => entry },
  RIS: { ending: 'ris', type: 'application/x-research-info-systems', write: formatRis },
  'CSL-JSON': {
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (reference) => `${JSON.stringify([formatCsl(reference)])}\n`,
  },
};

/**
 * Gives the citation that is on the page as a file.
 *
 * @param button beside it, which is named after the format
 */
export function takeCitation(button: HTMLElement): void {
  const writer = writers[button.textContent ?? ''];
  const box = button.closest<HTMLElement>('.cite');
  const entry = box?.querySelector('code')?.textContent ?? '';
  const reference = box && readCitation(box);
  if (!reference || !writer) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writer.write(reference, entry)], { type: writer.type }));
  link.download = `cite.${writer.ending}`;
  link.click();
  // The browser reads the file once it has asked where to put it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
