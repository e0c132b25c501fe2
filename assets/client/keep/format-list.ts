import { formatBibtex } from '../../../src/citations/format-bibtex.ts';
import { formatCsl } from '../../../src/citations/format-csl.ts';
import { formatRis } from '../../../src/citations/format-ris.ts';
import type { Reference } from '../../../src/citations/reference.ts';
import type { KeptItem } from './kept-list.ts';

export type CitedFormat = {
  readonly name: string;
  readonly file: string;
  readonly type: string;
  readonly write: (references: readonly Reference[]) => string;
};

/** What the citations of a list are written as. */
export const citedFormats: readonly CitedFormat[] = [
  {
    name: 'BibTeX',
    file: 'list.bib',
    type: 'application/x-bibtex',
    write: (references) => references.map(formatBibtex).join('\n'),
  },
  {
    name: 'RIS',
    file: 'list.ris',
    type: 'application/x-research-info-systems',
    write: (references) => references.map(formatRis).join('\n'),
  },
  {
    name: 'CSL-JSON',
    file: 'list.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (references) => `${JSON.stringify(references.map(formatCsl), null, 2)}\n`,
  },
];

/** The same reference once: several entries may cite one lecture. */
export function uniqueReferences(references: readonly Reference[]): Reference[] {
  return [...new Map(references.map((reference) => [reference.key, reference])).values()];
}

/**
 * A list as Markdown, with its notes as quotes.
 *
 * @param home full address of the course
 */
export function formatMarkdown(
  title: string,
  entries: readonly (readonly [string, KeptItem])[],
  home: string,
): string {
  const lines = entries.map(([address, item]) => {
    const link = `- [${escapeText(item.title)}](${home}${encodeURI(address.slice(1)).replace(/[()]/g, encodeSign)})`;
    const note = (item.note ?? '').split('\n').map((line) => `  > ${line}`.trimEnd());
    return item.note ? `${link}\n\n${note.join('\n')}\n` : link;
  });
  return `# ${escapeText(title)}\n\n${lines.join('\n')}\n`;
}

function escapeText(text: string): string {
  return text.replace(/[\\[\]*_`<]/g, (sign) => `\\${sign}`);
}

function encodeSign(sign: string): string {
  return sign === '(' ? '%28' : '%29';
}
