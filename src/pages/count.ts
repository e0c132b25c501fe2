import type { Catalogue } from '../catalogue/catalogue.ts';
import { listTaught } from '../catalogue/evidence/list-taught.ts';
import { listSections, openingOf } from '../catalogue/list-sections.ts';
import { paperKey } from '../catalogue/papers/paper-key.ts';
import type { Lecture, Section } from '../lecture/lecture.ts';
import type { Counts } from './lists/rows.ts';

/**
 * How much one lecture contains. A paper or repository that it links twice counts once, wherever it links it.
 *
 * @param listed sections of all lectures that the catalogue lists; without, what the lecture by itself would have there
 */
export function countLecture(lecture: Lecture, listed: ReadonlySet<Section> = listedIn(lecture)): Counts {
  const sections = listSections(lecture);
  const resources = sections.flatMap((entry) => entry.resources);
  const addressesOf = (role: string) =>
    new Set(resources.filter((resource) => resource.role === role).map((resource) => resource.address)).size;
  return {
    lectures: 1,
    models: sections.filter(({ section }) => listed.has(section)).length,
    papers: countPapers(lecture),
    code: addressesOf('code'),
    figures: sections.flatMap((entry) => entry.figures).length,
  };
}

function listedIn(lecture: Lecture): ReadonlySet<Section> {
  return new Set(listTaught(lecture).listed.map(({ section }) => section));
}

function countPapers(lecture: Lecture): number {
  const linked = [openingOf(lecture), ...listSections(lecture)].flatMap(({ section, resources }) => [
    ...resources,
    ...section.mentions,
  ]);
  return new Set(linked.flatMap((resource) => paperKey(resource) ?? [])).size;
}

/** The counts of nothing. */
export const emptyCounts: Counts = { lectures: 0, models: 0, papers: 0, code: 0, figures: 0 };

/** How much the course contains. A model or paper that two lectures teach counts once. */
export function countCourse(
  { lectures, models, papers }: Catalogue,
  counts: ReadonlyMap<Lecture, Counts>,
): Counts {
  const sum = (key: 'code' | 'figures') => [...counts.values()].reduce((total, each) => total + each[key], 0);
  return {
    lectures: lectures.length,
    models: models.length,
    papers: papers.length,
    code: sum('code'),
    figures: sum('figures'),
  };
}
