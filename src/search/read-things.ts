import { partProperties } from '../catalogue/parts/part-property.ts';
import { headingId } from '../identity/heading-id.ts';
import { hrefOf } from '../pages/addresses.ts';
import { modelAddress, partAddress } from '../pages/named-addresses.ts';
import type { NameEntry } from './read-names.ts';
import type { PackedPart, PackedTerm, Things } from './things.ts';

/**
 * Reads terms and parts as names.
 *
 * @example readThings(things)[0] // { kind: 'part', name: 'Vicuna', href: '/models/parts/vicuna/', … }
 */
export function readThings(things: Things): NameEntry[] {
  return [
    ...things.parts.map(readPart),
    ...things.terms.flatMap((term) => readTerm(term, things.pages[term.p]) ?? []),
  ];
}

function readPart({ n: name, s: slug, p, u: users, m: models, o: aliases = [] }: PackedPart): NameEntry {
  const kind = partProperties[p];
  return {
    kind: 'part',
    name,
    href: hrefOf(partAddress(slug), '/'),
    aliases,
    users,
    ...(models && { usedBy: models.map((slug) => hrefOf(modelAddress(slug), '/')) }),
    ...(kind && { of: kind }),
    has: [],
    places: [],
  };
}

function readTerm(
  { n: name, i: id = headingId(name), o: aliases = [] }: PackedTerm,
  page: Things['pages'][number] | undefined,
): NameEntry | undefined {
  if (!page) return undefined;
  const href = `${page.page}#${encodeURI(id)}`;
  return { kind: 'term', name, href, aliases, of: page.title, has: [], places: [] };
}
