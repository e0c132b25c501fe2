import { parseBibtex } from '../../src/citations/parse-bibtex.ts';
import type { Reference } from '../../src/citations/reference.ts';

/**
 * The reference that a page shows as BibTeX, with what that has no field for.
 *
 * @param box `.cite` of the page
 */
export function readCitation(box: HTMLElement): Reference | undefined {
  const { day } = box.dataset;
  const reference = parseBibtex(box.querySelector('code')?.textContent ?? '');
  const { lang } = box.ownerDocument.documentElement;
  return (
    reference && {
      ...reference,
      ...(day && { day: Number(day) }),
      // The language of the page is that of a lecture; that of a paper is unknown.
      ...(reference.kind === 'lecture' && { language: lang }),
    }
  );
}
