import type { ArxivPaper } from './identity.ts';

/** `2304.08485`: two digits year, two digits month, since April 2007. */
const newId = /^(\d{2})(0[1-9]|1[0-2])\.\d{4,5}$/;

/** `hep-th/9901001`: archive, year and month, until March 2007. The class in `math.GT/0309136` is not part of the id. */
const oldId = /^([a-z-]+)(?:\.[a-z]{2})?\/((\d{2})(0[1-9]|1[0-2])\d{3})$/i;

/**
 * Reads an arXiv id with or without version, `.pdf` and `arXiv:`.
 *
 * @example parseArxivId('2304.08485v2')?.id // '2304.08485'
 */
export function parseArxivId(text: string): ArxivPaper | undefined {
  const bare = text.replace(/^arxiv:/i, '').replace(/\.pdf$/i, '');
  const [, id = '', versionText] = /^(.*?)(?:v(\d+))?$/i.exec(bare) ?? [];
  const known = parseNewId(id) ?? parseOldId(id);
  if (!known) return undefined;
  const { shortYear, month } = known;
  return {
    type: 'arxiv',
    id: known.id,
    ...(versionText && { version: Number(versionText) }),
    year: shortYear >= 91 ? 1900 + shortYear : 2000 + shortYear,
    month,
  };
}

type DatedId = { readonly id: string; readonly shortYear: number; readonly month: number };

function parseNewId(id: string): DatedId | undefined {
  const [, year, month] = newId.exec(id) ?? [];
  return year ? { id, shortYear: Number(year), month: Number(month) } : undefined;
}

function parseOldId(id: string): DatedId | undefined {
  const [, archive = '', number, year, month] = oldId.exec(id) ?? [];
  if (!number) return undefined;
  return { id: `${archive.toLowerCase()}/${number}`, shortYear: Number(year), month: Number(month) };
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
