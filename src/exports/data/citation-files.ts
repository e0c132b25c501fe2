import { formatBibtex } from '../../citations/format-bibtex.ts';
import { formatCsl } from '../../citations/format-csl.ts';
import { formatRis } from '../../citations/format-ris.ts';
import type { Reference } from '../../citations/reference.ts';
import { addresses } from '../../pages/addresses.ts';
import { type CitationFormat, citationFormats, files } from '../../pages/files.ts';
import { type ExportContent, type ExportFile, exportFile } from '../export-file.ts';

/** How several references are written in a format. */
const writers: Readonly<Record<CitationFormat, (references: readonly Reference[]) => string>> = {
  bib: (references) => references.map(formatBibtex).join('\n'),
  ris: (references) => references.map(formatRis).join(''),
  'csl.json': (references) => `${JSON.stringify(references.map(formatCsl))}\n`,
};

/**
 * Citations of the course, and beside their pages those of every lecture, of its papers, and of every paper. A paper has only BibTeX:
 * its page makes the other formats from that.
 */
export function* listCitationFiles({
  catalogue,
  references,
}: Pick<ExportContent, 'catalogue' | 'references'>): Generator<ExportFile> {
  const { course, lectures, papers, papersOf } = references;
  yield* write([course, ...lectures.values(), ...papers.values()], files.bibliography);
  for (const [slug, reference] of lectures) {
    const page = addresses.lecture(slug);
    const taught = papersOf.get(slug) ?? [];
    yield* write([reference], (format) => files.citation(page, format));
    if (taught.length > 0) yield* write(taught, (format) => files.papersOf(page, format));
  }
  for (const { key, slug } of catalogue.papers) {
    const reference = papers.get(key);
    const page = addresses.paper(slug);
    if (reference) yield* write([reference], (format) => files.citation(page, format), ['bib']);
  }
}

function* write(
  references: readonly Reference[],
  addressOf: (format: CitationFormat) => string,
  formats: readonly CitationFormat[] = citationFormats,
): Generator<ExportFile> {
  for (const format of formats) {
    yield exportFile(addressOf(format), () => writers[format](references));
  }
}
