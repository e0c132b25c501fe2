import type { Catalogue, Model } from '../catalogue/catalogue.ts';
import { knownParts } from '../catalogue/parts/known-parts.ts';
import { type PartProperty, partProperties } from '../catalogue/parts/part-property.ts';
import { headingId } from '../identity/heading-id.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { addresses, hrefOf } from '../pages/addresses.ts';
import { foldText } from './fold.ts';
import type { HanVariants } from './han-variants.ts';
import { gatherAcronyms, listTerms } from './list-terms.ts';
import type { PackedName } from './names.ts';
import type { PackedPage } from './own-pages.ts';

/**
 * What has a name beside models, papers, lectures and topics, and what is known about those beyond their names. It is
 * loaded together with the list of names and comes after it: what is typed first is mostly the name of a model.
 */
export type Things = {
  /** The headings that are terms, each once: in a long course many lectures have the same. */
  readonly headings: readonly string[];
  /** Pages that terms are headings of. */
  readonly pages: readonly PackedTerms[];
  readonly parts: readonly PackedPart[];
  /** Of the models and papers in the first file, in its order. */
  readonly details: { readonly models: readonly Details[]; readonly papers: readonly Details[] };
  readonly han?: HanVariants;
  /** Pages that are asked for by what they are. */
  readonly own?: readonly PackedPage[];
  /** Whether the course has a matrix of its models. */
  readonly hasMatrix?: true;
  /** Whether it has a page that draws which model descends from which. */
  readonly hasLineage?: true;
  /** The lectures of the first file as they are taught, as places in its list; missing where that is the list from its end, or the file has not all. */
  readonly taught?: readonly number[];
};

/** What the first file leaves out of a name. */
export type Details = Pick<PackedName, 'w' | 'f' | 'g' | 'q'>;

export type PackedTerms = {
  readonly title: string;
  readonly page: string;
  readonly terms: readonly PackedTerm[];
};

/** A heading, as a place in the list of headings: alone, or with more than that. */
export type PackedTerm =
  | number
  | {
      readonly n: number;
      /** Its id, where that does not follow from the heading. */
      readonly i?: string;
      readonly o?: readonly string[];
    };

export type PackedPart = {
  readonly n: string;
  /** Last part of the address of its page. */
  readonly s: string;
  /** What it is, as a place in the list of kinds of parts. */
  readonly p: number;
  /** How many models use it. */
  readonly u: number;
  /** Last parts of the addresses of these models; missing where a course has too many. */
  readonly m?: readonly string[];
  readonly o?: readonly string[];
};

/** A text of the course other than a lecture, such as a glossary, and its address. */
export type NamedText = { readonly address: string; readonly text: Lecture };

/** Letters of all terms; of a course with more, lectures give theirs only as far as these reach. */
const mostLetters = 40_000;

/** Lists the terms and parts of a course; texts such as a glossary come before lectures. */
export function listThings(
  { lectures, models, parts }: Pick<Catalogue, 'lectures' | 'models' | 'parts'>,
  texts: readonly NamedText[],
): Omit<Things, 'details' | 'han' | 'own' | 'hasMatrix' | 'hasLineage' | 'taught'> {
  const named = [
    ...texts.map(({ address, text }) => ({ page: hrefOf(address, '/'), text })),
    ...lectures.map((text) => ({ page: hrefOf(addresses.lecture(text.slug), '/'), text })),
  ];
  const acronyms = gatherAcronyms(named.map(({ text }) => text));
  const taught = listTaught(models);
  const headings = new Map<string, number>();
  const pages: PackedTerms[] = [];
  let letters = 0;
  for (const { page, text } of named) {
    if (letters > mostLetters) break;
    const terms: PackedTerm[] = [];
    for (const term of listTerms(text, acronyms)) {
      const { name, id } = term;
      if (taught.get(text)?.has(id)) continue;
      const { aliases } = term;
      letters += [name, ...aliases].join('').length;
      if (letters > mostLetters) break;
      const n = headings.get(name) ?? headings.size;
      headings.set(name, n);
      const more = { ...(id !== headingId(name) && { i: id }), ...optional(aliases) };
      terms.push(Object.keys(more).length > 0 ? { n, ...more } : n);
    }
    if (terms.length > 0) pages.push({ title: text.title, page, terms });
  }
  return { headings: [...headings.keys()], pages, parts: packParts(parts) };
}

/** Sections that teach a model, which has a name already. */
function listTaught(models: readonly Model[]): ReadonlyMap<Lecture, ReadonlySet<string>> {
  const taught = new Map<Lecture, Set<string>>();
  for (const { lecture, section } of models.flatMap(({ places }) => places)) {
    const ids = taught.get(lecture);
    if (ids) ids.add(section.id);
    else taught.set(lecture, new Set([section.id]));
  }
  return taught;
}

/** What a course calls a part, and what others do. */
function addKnownNames(name: string, property: PartProperty, aliases: readonly string[]): string[] {
  const known = knownParts[property].find((part) => part.name === name)?.aliases ?? [];
  const folded = new Set([foldText(name)]);
  return [...aliases, ...known].filter((each) => !folded.has(foldText(each)) && folded.add(foldText(each)));
}

function optional(aliases: readonly string[]): { readonly o?: readonly string[] } {
  return aliases.length > 0 ? { o: aliases } : {};
}

/** How often parts may be used for the list of them to say by which models. */
const mostUses = 1000;

function packParts({ list }: Catalogue['parts']): PackedPart[] {
  const uses = list.reduce((sum, { users }) => sum + users.length, 0);
  return list.map(({ name, slug, property, aliases, users }) => ({
    n: name,
    s: slug,
    p: partProperties.indexOf(property),
    u: users.length,
    ...(uses <= mostUses && { m: users.map(({ model }) => model.slug) }),
    ...optional(addKnownNames(name, property, aliases)),
  }));
}
