import type { Author, Reference } from './reference.ts';
import { isJournal } from './venue.ts';

/** An item of CSL-JSON, with the variables that we know: https://docs.citationstyles.org/en/stable/specification.html */
export type CslItem = {
  readonly id: string;
  readonly type: 'article' | 'article-journal' | 'paper-conference' | 'webpage';
  readonly title: string;
  readonly author?: readonly Author[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly number?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly note?: string;
  readonly language?: string;
};

/**
 * Turns a reference into an item of CSL-JSON. CSL has no "and others": a note says it.
 *
 * @example formatCsl(reference).issued // { 'date-parts': [[2023, 4]] }
 */
export function formatCsl(reference: Reference): CslItem {
  const { key, title, authors, hasOthers, year, month, day, venue, arxiv, doi, address, language } =
    reference;
  const date = [year, month, day].filter((part) => part !== undefined);
  const note = [hasOthers && 'et al.', reference.note].filter(Boolean).join('; ');
  return {
    id: key,
    type: typeOf(reference),
    title,
    ...(authors.length > 0 && { author: authors }),
    ...(date.length > 0 && { issued: { 'date-parts': [date] } }),
    ...(venue && { 'container-title': venue }),
    ...(arxiv && !venue && { publisher: 'arXiv' }),
    ...(arxiv && { number: `arXiv:${arxiv}` }),
    ...(doi && { DOI: doi }),
    ...(address && { URL: address }),
    ...(note && { note }),
    ...(language && { language }),
  };
}

function typeOf({ kind, venue }: Reference): CslItem['type'] {
  if (kind !== 'paper') return 'webpage';
  if (!venue) return 'article';
  return isJournal(venue) ? 'article-journal' : 'paper-conference';
}
