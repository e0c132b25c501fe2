import { partProperties } from '../catalogue/parts/part-property.ts';
import { headingId } from '../identity/heading-id.ts';
import { hrefOf } from '../pages/addresses.ts';
import { modelAddress, partAddress } from '../pages/named-addresses.ts';
import type { NameEntry } from './read-names.ts';
import type { PackedPart, PackedTerm, PackedTerms, Things } from './things.ts';

/**
 * Reads terms and parts as names.
 *
 * @example readThings(things)[0] // { kind: 'part', name: 'Vicuna', href: '/models/parts/vicuna/', … }
 */
export function readThings(things: Things): NameEntry[] {
  const headings = things.headings.map((name) => ({ name, id: headingId(name) }));
  return [
    ...things.parts.map(readPart),
    ...things.pages.flatMap((page) => page.terms.map((term) => readTerm(term, page, headings))),
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

/** A heading with the id that follows from it. */
type Heading = { readonly name: string; readonly id: string };

function readTerm(packed: PackedTerm, { title, page }: PackedTerms, headings: readonly Heading[]): NameEntry {
  const { n, i, o: aliases = [] } = typeof packed === 'number' ? { n: packed } : packed;
  const { name, id } = headings[n] ?? { name: '', id: '' };
  const href = `${page}#${encodeURI(i ?? id)}`;
  return { kind: 'term', name, href, aliases, of: title, has: [], places: [] };
}
