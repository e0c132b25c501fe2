import type { Catalogue } from '../../catalogue/catalogue.ts';
import { buildReferences } from '../../citations/build-references.ts';
import type { References } from '../../citations/reference.ts';
import type { PaperRecords } from '../../source/paper-records.ts';
import { absolute, addresses, hrefOf } from '../addresses.ts';
import type { Site } from '../site.ts';

/**
 * Makes a reference of everything that the course teaches. A lecture's has an address only where the course says where
 * it is: one that starts at the root of some host leads nowhere from a bibliography.
 */
export function citeCourse(catalogue: Catalogue, site: Site, records: PaperRecords = new Map()): References {
  const addressOf = (address: string) => (site.url ? absolute(hrefOf(address, site.base), site) : undefined);
  return buildReferences(catalogue, records, {
    title: site.title,
    language: site.language,
    authors: site.authors ?? [],
    address: addressOf(addresses.home),
    addressOf: ({ slug }) => addressOf(addresses.lecture(slug)),
  });
}
