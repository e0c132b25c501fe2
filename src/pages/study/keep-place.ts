import type { Place } from '../../catalogue/catalogue.ts';
import { indexIn } from '../../catalogue/list-sections.ts';

/**
 * A lecture and the number of a section in it, by which a reader's list is put in order.
 *
 * @param place undefined for what the course does not teach
 * @example keepPlace(model.places[0]) // 'vlm 12'
 */
export function keepPlace(place: Place | undefined): string | undefined {
  if (!place) return undefined;
  const { lecture, section } = place;
  return `${lecture.slug} ${indexIn(lecture, section)}`;
}
