import type { Paper } from '../../catalogue/catalogue.ts';
import type { Reference } from '../../citations/reference.ts';
import type { Lecture } from '../../lecture/lecture.ts';
import { addresses, hrefOf } from '../addresses.ts';
import { type CitationFormat, citationFormats, files, formatNames } from '../files.ts';
import type { Citation, FileLink } from '../lists/rows.ts';
import type { SiteContent } from '../site-content.ts';

type Content = Pick<SiteContent, 'references' | 'site'>;

/** How a paper is cited. */
export function citePaper({ key }: Paper, { references }: Pick<Content, 'references'>): Citation {
  return { reference: known(references.papers.get(key), key), papers: [], paperFiles: [] };
}

/** How a lecture is cited, with the papers that it teaches. */
export function citeLecture({ slug }: Lecture, { references, site }: Content): Citation {
  const page = addresses.lecture(slug);
  const papers = references.papersOf.get(slug) ?? [];
  return {
    reference: known(references.lectures.get(slug), slug),
    papers,
    paperFiles: papers.length > 0 ? linkFiles((format) => files.papersOf(page, format), site.base) : [],
  };
}

function linkFiles(addressOf: (format: CitationFormat) => string, base: string): FileLink[] {
  return citationFormats.map((format) => ({
    name: formatNames[format],
    href: hrefOf(addressOf(format), base),
  }));
}

/** @throws Error for what is not in the catalogue, which is a mistake of ours */
function known(reference: Reference | undefined, key: string): Reference {
  if (!reference) throw new Error(`Nothing cites ${key}.`);
  return reference;
}
