import { parseArxivId } from './arxiv.ts';
import { yearOfDoi } from './doi-year.ts';
import type { ArchivedPaper, ArxivPaper } from './identity.ts';

/** Addresses of OpenReview that show a paper; those of venues and people have an `id`, too. */
const openReviewForm = /^\/(?:forum|pdf|attachment)\/?$/;

/**
 * Reads an OpenReview address; forum, PDF and attachment are the same paper.
 *
 * @example parseOpenReview(new URL('https://openreview.net/pdf?id=abc')) // { type: 'archive', archive: 'OpenReview', id: 'abc' }
 */
export function parseOpenReview(url: URL): ArchivedPaper | undefined {
  const id = openReviewForm.test(url.pathname) ? url.searchParams.get('id') : undefined;
  return id ? { type: 'archive', archive: 'OpenReview', id } : undefined;
}

/**
 * Reads an ACL Anthology path, `2021.acl-long.1` or, before 2020, `P19-1001`; page, PDF of any version and BibTeX are the same paper.
 * Identifiers: https://aclanthology.org/info/ids/
 */
export function parseAclPath(path: string): ArchivedPaper | undefined {
  const [file = ''] = path.split('/').slice(-1);
  return parseAclId(file.replace(/(?:v\d+)?\.(?:pdf|bib|xml)$/i, ''));
}

function parseAclId(text: string): ArchivedPaper | undefined {
  const id = /^[a-z]\d/i.test(text) ? text.toUpperCase() : text.toLowerCase();
  const modern = /^(\d{4})\.[\w-]+\.\d+$/.exec(id);
  if (modern) return { type: 'archive', archive: 'ACL Anthology', id, year: Number(modern[1]) };
  const old = /^[A-Z](\d{2})-\d{4}$/i.exec(id);
  if (!old) return undefined;
  const short = Number(old[1]);
  return { type: 'archive', archive: 'ACL Anthology', id, year: short >= 60 ? 1900 + short : 2000 + short };
}

/** Reads an address of CVF's open access; the page and the PDF of a paper share its file name. */
export function parseCvfPath(path: string): ArchivedPaper | undefined {
  const [file = ''] = path.split('/').slice(-1);
  const id = file.replace(/\.(?:html|pdf)$/i, '');
  const year = /_(\d{4})_paper$/.exec(id)?.[1];
  return year ? { type: 'archive', archive: 'CVF', id, year: Number(year) } : undefined;
}

/** DOIs of whatever somebody deposits: releases of code, data, slides. */
export const ofDeposits = /^10\.(?:5281\/zenodo\.|6084\/m9\.figshare\.)/i;

/**
 * Reads a DOI, which starts with `10.` and the number of its registrant; case does not count in it. The DOIs that arXiv and
 * the ACL give end with their own ids, and are the paper there; those of Zenodo and figshare are of software and data.
 *
 * @example parseDoiPath('10.48550/arXiv.2304.08485') // { type: 'arxiv', id: '2304.08485', year: 2023, month: 4 }
 */
export function parseDoiPath(path: string): ArchivedPaper | ArxivPaper | undefined {
  const id = path.replace(/%2F/gi, '/').toLowerCase();
  const known =
    parseArxivId(/^10\.48550\/arxiv\.(.+)$/.exec(id)?.[1] ?? '') ??
    parseAclId(/^10\.(?:18653|3115)\/v1\/(.+)$/.exec(id)?.[1] ?? '');
  if (known) return known;
  if (!/^10\.\d{4,9}\/\S+$/.test(id) || ofDeposits.test(id)) return undefined;
  const year = yearOfDoi(id);
  return { type: 'archive', archive: 'DOI', id, ...(year && { year }) };
}
