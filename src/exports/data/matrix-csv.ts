import type { Catalogue, Model } from '../../catalogue/catalogue.ts';
import { partsOf } from '../../catalogue/parts/build-parts.ts';
import { properties } from '../../lecture/facts/fact-properties.ts';
import { absoluteLink, addresses } from '../../pages/addresses.ts';
import { listMatrixModels, tokensOf } from '../../pages/models/matrix-page.ts';
import type { Site } from '../../pages/site.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { type ExportFile, exportFile } from '../export-file.ts';

/** Tells spreadsheets that the text is UTF-8. */
const mark = '\uFEFF';

/** `/models/matrix.csv`: every model with all of its facts, a row each; nothing if there is no matrix. */
export function* listMatrixCsv({
  catalogue,
  site,
}: {
  readonly catalogue: Catalogue;
  readonly site: Site;
}): Generator<ExportFile> {
  const models = listMatrixModels(catalogue);
  if (models.length === 0) return;
  yield exportFile(addresses.matrixCsv, () => {
    const words = wordsOfSite(site, site.language);
    const head = [
      words.models.model,
      words.models.family,
      ...properties.map((property) => words.facts.properties[property]),
      words.matrix.tokens,
      words.parts.title,
      'URL',
    ];
    return mark + formatCsv([head, ...models.map((model) => toRow(model, catalogue, site))]);
  });
}

function toRow(model: Model, { parts }: Catalogue, site: Site): string[] {
  const { name, family = '', facts, year, slug } = model;
  const values = properties.map((property) => {
    const texts = facts.filter((fact) => fact.property === property).map(({ text }) => text);
    return texts.length === 0 && property === 'year' ? String(year ?? '') : texts.join('\n');
  });
  return [
    name,
    family,
    ...values,
    String(tokensOf(model) ?? ''),
    partsOf(model, parts)
      .map((part) => part.name)
      .join('; '),
    absoluteLink(addresses.model(slug), site),
  ];
}

/**
 * Writes rows as CSV, https://www.rfc-editor.org/rfc/rfc4180. What a spreadsheet would take for a formula gets an
 * apostrophe in front.
 *
 * @example formatCsv([['a "b"', '=1']]) // '"a ""b""",\'=1\r\n'
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

function formatCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
