import { figuresOf, resourcesOf, teachesModel, walkSections } from '../catalogue/walk-sections.ts';
import type { Lecture } from '../lecture/lecture.ts';
import type { Counts } from './page.ts';

/** How much one lecture holds. A paper or repository that it links twice counts once. */
export function countLecture(lecture: Lecture): Counts {
  const sections = [...walkSections(lecture.sections)].map(({ section }) => section);
  const resources = sections.flatMap(resourcesOf);
  const addressesOf = (role: string) =>
    new Set(resources.filter((resource) => resource.role === role).map((resource) => resource.address)).size;
  return {
    lectures: 1,
    models: sections.filter(teachesModel).length,
    papers: addressesOf('paper'),
    code: addressesOf('code'),
    figures: sections.flatMap(figuresOf).length,
  };
}
