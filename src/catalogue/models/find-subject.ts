import type { Subject } from '../../lecture/headings/stated.ts';
import { areOfModel } from '../../lecture/headings/subject.ts';
import type { TaughtEntry } from '../evidence/list-taught.ts';

/** What a thing is, by all entries that teach it: the surest of them decides. Undefined if none says it. */
export function findSubject(
  places: readonly Pick<TaughtEntry, 'section' | 'facts' | 'kinds'>[],
): Subject | undefined {
  const entries = ownPlaces(places);
  const first = (kindOf: (entry: Pick<TaughtEntry, 'section' | 'kinds'>) => Subject | undefined) =>
    entries.map(kindOf).find(Boolean);
  return (
    first(({ section }) => section.stated?.subject) ??
    first(({ kinds }) => kinds.againstGroup) ??
    first(({ section }) => section.subject) ??
    first(({ kinds }) => kinds.own) ??
    (areOfModel(entries.flatMap(({ facts }) => facts)) ? 'model' : undefined) ??
    first(({ kinds }) => kinds.ofPlace) ??
    first(({ kinds }) => kinds.beside)
  );
}

/** The places that decide what a thing is and how it is spelt: its headings or, if it has none, the items of lists. */
export function ownPlaces<Place extends Pick<TaughtEntry, 'section'>>(
  places: readonly Place[],
): readonly Place[] {
  const headings = places.filter(({ section }) => section.kind !== 'item');
  return headings.length > 0 ? headings : places;
}
