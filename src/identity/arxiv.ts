import type { ArxivPaper } from './identity.ts';

/** Forms of a paper on arxiv.org that we link to and read. */
const forms = new Set(['abs', 'pdf', 'html', 'format', 'ps']);

/** `2304.08485`: two digits year, two digits month, since April 2007. */
const newId = /^(\d{2})(0[1-9]|1[0-2])\.\d{4,5}$/;

/** `hep-th/9901001`: archive, year and month, until March 2007. */
const oldId = /^[a-z-]+(?:\.[A-Z]{2})?\/(\d{2})(0[1-9]|1[0-2])\d{3}$/;

/**
 * Reads the paper off an arxiv.org path, in any form and version.
 * Identifiers: https://info.arxiv.org/help/arxiv_identifier.html
 *
 * @param path path of the address without its first slash
 * @example parseArxivPath('html/2401.13601v1/x1.png') // { id: '2401.13601', version: 1, year: 2024, month: 1 }
 */
export function parseArxivPath(path: string): ArxivPaper | undefined {
  const [form = '', ...rest] = path.split('/');
  if (!forms.has(form)) return undefined;
  return parseArxivId(rest[0] ?? '') ?? parseArxivId(rest.slice(0, 2).join('/'));
}

/**
 * Reads an arXiv id with or without version and `.pdf`.
 *
 * @example parseArxivId('2304.08485v2')?.id // '2304.08485'
 */
export function parseArxivId(text: string): ArxivPaper | undefined {
  const withoutSuffix = text.replace(/\.pdf$/i, '');
  const [, id = '', versionText] = /^(.*?)(?:v(\d+))?$/.exec(withoutSuffix) ?? [];
  const match = newId.exec(id) ?? oldId.exec(id);
  if (!match) return undefined;
  const shortYear = Number(match[1]);
  const year = shortYear >= 91 ? 1900 + shortYear : 2000 + shortYear;
  const version = versionText ? { version: Number(versionText) } : {};
  return { type: 'arxiv', id, ...version, year, month: Number(match[2]) };
}

/**
 * The three addresses of a paper, always of its newest version.
 *
 * @example arxivLinks({ type: 'arxiv', id: '2304.08485', year: 2023, month: 4 }).pdf // 'https://arxiv.org/pdf/2304.08485'
 */
export function arxivLinks({ id }: Pick<ArxivPaper, 'id'>): { abstract: string; pdf: string; html: string } {
  return {
    abstract: `https://arxiv.org/abs/${id}`,
    pdf: `https://arxiv.org/pdf/${id}`,
    html: `https://arxiv.org/html/${id}`,
  };
}
