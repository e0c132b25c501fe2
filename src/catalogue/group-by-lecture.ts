import { addTo } from '../collections/add-to.ts';
import type { Lecture } from '../lecture/lecture.ts';

type Placed = { readonly places: readonly { readonly lecture: Pick<Lecture, 'slug'> }[] };

/** Models or papers by the slugs of the lectures that they are in; one that is in several places of a lecture is there once. */
export function groupByLecture<Item extends Placed>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const slug of new Set(item.places.map(({ lecture }) => lecture.slug))) addTo(groups, slug, item);
  return groups;
}
