import type { Reference } from '../../citations/reference.ts';
import { bibtexOf, cslOf, risOf } from '../../citations/written.ts';
import { addresses } from '../../pages/addresses.ts';
import { type CitationFormat, citationFormats, files } from '../../pages/files.ts';
import { type ExportContent, type ExportFile, exportFile } from '../export-file.ts';

/** How several references are written in a format. */
const writers: Readonly<Record<CitationFormat, (references: readonly Reference[]) => string>> = {
  bib: (references) => references.map(bibtexOf).join('\n'),
  ris: (references) => references.map(risOf).join(''),
  'csl.json': (references) => `[${references.map(cslOf).join(',')}]\n`,
};

/**
 * Citations of the course, and beside each lecture those of its papers. What one page says about itself is not a file: the page makes it
 * when a reader asks.
 */
export function* listCitationFiles({ references }: Pick<ExportContent, 'references'>): Generator<ExportFile> {
  const { course, lectures, papers, papersOf } = references;
  yield* write([course, ...lectures.values(), ...papers.values()], files.bibliography);
  for (const slug of lectures.keys()) {
    const taught = papersOf.get(slug) ?? [];
    if (taught.length > 0) yield* write(taught, (format) => files.papersOf(addresses.lecture(slug), format));
  }
}

function* write(
  references: readonly Reference[],
  addressOf: (format: CitationFormat) => string,
): Generator<ExportFile> {
  for (const format of citationFormats) {
    yield exportFile(
      addressOf(format),
      () => writers[format](references),
      () => ({ as: format, references }),
    );
  }
}
