import type { ArchivedPaper } from './identity.ts';

/**
 * Reads an OpenReview address; forum, PDF and attachment are the same paper.
 *
 * @example parseOpenReview(new URL('https://openreview.net/pdf?id=abc')) // { type: 'archive', archive: 'OpenReview', id: 'abc' }
 */
export function parseOpenReview(url: URL): ArchivedPaper | undefined {
  const id = url.searchParams.get('id');
  return id ? { type: 'archive', archive: 'OpenReview', id } : undefined;
}

/**
 * Reads an ACL Anthology path, `2021.acl-long.1` or, before 2020, `P19-1001`.
 * Identifiers: https://aclanthology.org/info/ids/
 */
export function parseAclPath(path: string): ArchivedPaper | undefined {
  const id = path.replace(/\.pdf$/i, '').replace(/^anthology\//i, '');
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

/** Reads a DOI, which starts with `10.` and the number of its registrant; case does not count in it. */
export function parseDoiPath(path: string): ArchivedPaper | undefined {
  const id = path.replace(/%2F/gi, '/').toLowerCase();
  return /^10\.\d{4,9}\/\S+$/.test(id) ? { type: 'archive', archive: 'DOI', id } : undefined;
}
