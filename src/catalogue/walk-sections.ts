import type { Figure, Lecture, Resource, Section } from '../lecture/lecture.ts';

/** A section with the heading that it stands under. */
export type SectionPlace = { readonly section: Section; readonly parent?: Section };

/** Every section of a lecture, in reading order. */
export function* walkSections(sections: Lecture['sections'], parent?: Section): Generator<SectionPlace> {
  for (const section of sections) {
    yield parent ? { section, parent } : { section };
    yield* walkSections(section.sections, section);
  }
}

/** The link cards of a section itself, not of those below it. */
export function resourcesOf(section: Section): Resource[] {
  return section.blocks.flatMap((block) => (block.kind === 'cards' ? block.resources : []));
}

/** The figures of a section itself, not of those below it. */
export function figuresOf(section: Section): Figure[] {
  return section.blocks.flatMap((block) => (block.kind === 'gallery' ? block.figures : []));
}

/**
 * True for a section that teaches a system: it has links or figures of its own, and is no mere
 * heading. A group counts where a label line stands directly under it, as in `## MM-LLMs`.
 */
export function teachesModel(section: Section): boolean {
  const resources = resourcesOf(section);
  if (section.kind === 'group') return resources.some((resource) => resource.label !== undefined);
  if (section.kind === 'family' || section.kind === 'part') return false;
  return resources.length > 0 || figuresOf(section).length > 0;
}
