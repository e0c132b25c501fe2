import { parseArxivId } from './arxiv.ts';
import type { ArxivPaper } from './identity.ts';

/** Forms of a paper on arxiv.org, and on sites that show its papers under the same addresses. */
const forms = new Set([
  ...['abs', 'pdf', 'html', 'format', 'ps', 'src', 'e-print', 'overview', 'arxiv', 'papers'],
]);

/**
 * Reads the paper from an arxiv.org path, in any form and version.
 * Identifiers: https://info.arxiv.org/help/arxiv_identifier.html
 *
 * @param path path of the address without its first slash
 * @example parseArxivPath('html/2401.13601v1/x1.png') // { id: '2401.13601', version: 1, year: 2024, month: 1 }
 */
export function parseArxivPath(path: string): ArxivPaper | undefined {
  const [form = '', ...rest] = path.split('/');
  // ftp/arxiv/papers/1802/1802.08717.pdf
  if (form === 'ftp') return parseArxivId(rest.at(-1) ?? '');
  if (!forms.has(form.toLowerCase())) return parseArxivId(path);
  return parseArxivId(rest[0] ?? '') ?? parseArxivId(rest.slice(0, 2).join('/'));
}
