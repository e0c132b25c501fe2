import { foldName } from '../../identity/name.ts';
import type { KnownPaper, PaperFacts } from './paper-facts.ts';

/** What a person has left to be filled in. */
export type Field = 'authors' | 'venue' | 'year' | 'doi';

/**
 * What is still missing about a paper. A list of authors that ends with `others` is incomplete; a venue gives its year; and an arXiv
 * id gives one too.
 */
export function missingFields({ stated, arxiv, doi }: KnownPaper): Field[] {
  const isYearKnown =
    arxiv !== undefined || stated.year !== undefined || /\b(?:19|20)\d\d\b/.test(stated.venue ?? '');
  const isKnown: Record<Field, boolean> = {
    authors: stated.authors !== undefined && !endsOpen(stated.authors),
    venue: stated.venue !== undefined,
    year: isYearKnown,
    doi: doi !== undefined,
  };
  return (Object.keys(isKnown) as Field[]).filter((field) => !isKnown[field]);
}

/**
 * What to add to what a person has written, without ever replacing it. Authors that they named are kept as they are written; the rest
 * follows them if the list that was found begins with the same people.
 */
export function factsToAdd(paper: KnownPaper, found: PaperFacts): PaperFacts {
  const missing = new Set(missingFields(paper));
  const authors = missing.has('authors') ? wholeAuthors(paper.stated.authors, found.authors) : undefined;
  const venue = missing.has('venue') ? found.venue : undefined;
  const year = missing.has('year') && venue === undefined ? found.year : undefined;
  const doi = missing.has('doi') ? found.doi : undefined;
  return { ...(authors && { authors }), ...(venue && { venue }), ...(year && { year }), ...(doi && { doi }) };
}

function wholeAuthors(
  stated: readonly string[] | undefined,
  found: readonly string[] | undefined,
): readonly string[] | undefined {
  if (found === undefined || stated === undefined) return found;
  const named = stated.slice(0, -1);
  const isSame = named.every((name, index) => familyOf(name) === familyOf(found[index] ?? ''));
  return isSame && found.length > named.length ? [...named, ...found.slice(named.length)] : undefined;
}

function endsOpen(names: readonly string[]): boolean {
  return /^(?:others|et\.? al\.?)$/i.test(names.at(-1) ?? '');
}

function familyOf(name: string): string {
  const [before = '', given] = name.replace(/[{}]/g, '').split(/\s*,\s*/);
  return foldName(given === undefined ? (before.split(/\s+/).at(-1) ?? '') : before);
}

/** Words that are in every other title. */
const common = new Set('a an and are as at by for from in is of on the to via with'.split(' '));

/**
 * Whether two titles cannot belong to the same paper: they share hardly a word. Titles of a few words may be nicknames, about which
 * nothing can be said.
 *
 * @example isOtherPaper('Learning Transferable Visual Models From Natural Language Supervision', 'Deep Sea Fish') // true
 */
export function isOtherPaper(called: string | undefined, found: string | undefined): boolean {
  const [one, other] = [wordsOf(called), wordsOf(found)];
  if (one.size < 4 || other.size < 2) return false;
  return [...one].filter((word) => other.has(word)).length * 4 < Math.min(one.size, other.size);
}

function wordsOf(title = ''): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)));
}
