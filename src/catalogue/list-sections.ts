import type { Fact, Figure, Lecture, Resource, Section } from '../lecture/lecture.ts';
import { isGatheringHeading, isPlainHeading } from './plain-heading.ts';

/** A section with the heading that it stands under, and with what is its own, not of those below it. */
export type SectionEntry = {
  readonly section: Section;
  readonly parent?: Section;
  readonly resources: readonly Resource[];
  readonly figures: readonly Figure[];
  readonly facts: readonly Fact[];
};

/** Lists that were made before: models, papers, counts and names all ask for the same ones. */
const known = new WeakMap<Lecture, readonly SectionEntry[]>();

/** Every section of a lecture, in reading order. */
export function listSections(lecture: Lecture): readonly SectionEntry[] {
  const list = known.get(lecture) ?? lecture.sections.flatMap((section) => listFrom(section, undefined));
  known.set(lecture, list);
  return list;
}

/** What stands before the first heading, as a section of the lecture's name; its address is that of the lecture. */
export function openingOf({ title, opening, openingMentions }: Lecture): SectionEntry {
  return listOwn({
    kind: 'group',
    id: '',
    name: title,
    title: '' as Section['title'],
    blocks: opening,
    mentions: openingMentions ?? [],
    sections: [],
    line: 1,
  });
}

/**
 * True for a section that teaches a system: it has links, figures or facts of its own, or a text where it is certain
 * what it is about, and is no mere heading, nor one that could stand in any lecture. A group counts where a label line stands directly under it, as in `## MM-LLMs`; nothing counts
 * that its author marked `{.skip}`.
 */
export function teachesModel({ section, resources, figures, facts }: SectionEntry): boolean {
  if (section.stated?.isSkipped) return false;
  if (section.stated?.subject === undefined && facts.length === 0 && isHeadingOnly(section, resources))
    return false;
  if (section.kind === 'group') return resources.some((resource) => resource.label !== undefined);
  if (section.kind === 'family' || section.kind === 'part') return false;
  return resources.length > 0 || figures.length > 0 || facts.length > 0 || isTold(section);
}

/** "CLIP Tutorial" may be about CLIP, and is where a label line gives its paper or code. */
function isHeadingOnly({ name }: Section, resources: readonly Resource[]): boolean {
  if (isPlainHeading(name)) return true;
  const isMade = resources.some(
    ({ label, role }) => label !== undefined && (role === 'paper' || role === 'code' || role === 'model'),
  );
  return !isMade && isGatheringHeading(name);
}

/** What an entry is about is certain, and it has a text. */
function isTold({ subject, blocks }: Section): boolean {
  return subject !== undefined && subject !== 'family' && blocks.some(({ kind }) => kind !== 'anchors');
}

function listFrom(section: Section, parent: Section | undefined): SectionEntry[] {
  const entry = { ...listOwn(section), ...(parent && { parent }) };
  return [entry, ...section.sections.flatMap((below) => listFrom(below, section))];
}

function listOwn(section: Section): SectionEntry {
  return {
    section,
    resources: section.blocks.flatMap((block) => (block.kind === 'cards' ? block.resources : [])),
    figures: section.blocks.flatMap((block) => (block.kind === 'gallery' ? block.figures : [])),
    facts: section.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])),
  };
}
