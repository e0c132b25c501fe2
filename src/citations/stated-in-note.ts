import type { Paper } from '../catalogue/catalogue.ts';
import { withoutTags } from '../html/without-tags.ts';
import { venueNames } from '../identity/venues.ts';
import type { PaperRecord } from '../source/paper-records.ts';

/** A venue; a year has to follow. */
const venue = new RegExp(`\\b((?:Findings of )?(?:${venueNames}))[ ,]{1,2}((?:19|20)\\d\\d)\\b`, 'u');

/** `Haotian Liu et al.`: names with capitals in front of the words that say there are more. */
const firstAuthor =
  /(?:^|[(,;–—-]\s*|\bby\s+)(\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}),? et al\b/u;

/**
 * What lectures say about a paper after its link: `**Paper:** [title](address) Haotian Liu et al., NeurIPS 2023`. Only what
 * cannot be read in another way; the first lecture to say something is believed.
 */
export function statedInNote({ places }: Pick<Paper, 'places'>): PaperRecord {
  const notes = places.flatMap(({ resource }) => [
    ...(resource.note ? [plainText(resource.note)] : []),
    ...('said' in resource ? [String(resource.said)] : []),
  ]);
  const name = notes.map((note) => firstAuthor.exec(note)?.[1]).find(Boolean);
  const [, series, year] = notes.map((note) => venue.exec(note)).find(Boolean) ?? [];
  return {
    ...(name && { authors: [name, 'others'] }),
    ...(series && year && { venue: `${series} ${year}` }),
  };
}

function plainText(html: string): string {
  return withoutTags(html).replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();
}
