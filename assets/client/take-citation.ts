import { formatCsl } from '../../src/citations/format-csl.ts';
import { formatRis } from '../../src/citations/format-ris.ts';
import { parseBibtex } from '../../src/citations/parse-bibtex.ts';
import type { Reference } from '../../src/citations/reference.ts';

type Writer = { readonly type: string; readonly write: (reference: Reference) => string };

/** The format of a citation, by its file extension. */
const writers: Readonly<Record<string, Writer>> = {
  ris: { type: 'application/x-research-info-systems', write: formatRis },
  'csl.json': {
    type: 'application/vnd.citationstyles.csl+json',
    write: (reference) => `${JSON.stringify([formatCsl(reference)])}\n`,
  },
};

/**
 * Gives the citation that is on the page in another format, as a file.
 *
 * @param button beside it, whose `data-take` is the file extension
 */
export function takeCitation(button: HTMLElement): void {
  const format = button.dataset.take ?? '';
  const entry = button.closest('.cite')?.querySelector('code')?.textContent ?? '';
  const reference = parseBibtex(entry);
  const writer = writers[format];
  if (!reference || !writer) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writer.write(reference)], { type: writer.type }));
  link.download = `cite.${format}`;
  link.click();
  // The browser reads the file once it has asked where to put it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
