import type { Fact, Figure, Lecture, Resource, Section } from '../lecture/lecture.ts';

/** A section with the heading that it is under, and with its own content, not that of those below it. */
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

/** Where a section is among those of its lecture; of an item of a list, the section that holds it. -1 for the lecture itself. */
export function indexIn(lecture: Lecture, section: Section): number {
  return listSections(lecture).findLastIndex(({ section: each }) =>
    section.kind === 'item' ? each.line <= section.line : each === section,
  );
}

/** What comes before the first heading, as a section with the lecture's name; its address is that of the lecture. */
export function openingOf({ title, opening, openingMentions, openingItems }: Lecture): SectionEntry {
  return listOwn({
    kind: 'group',
    id: '',
    name: title,
    title: '' as Section['title'],
    blocks: opening,
    mentions: openingMentions ?? [],
    ...(openingItems && { items: openingItems }),
    sections: [],
    line: 1,
  });
}

function listFrom(section: Section, parent: Section | undefined): SectionEntry[] {
  const entry = { ...listOwn(section), ...(parent && { parent }) };
  return [entry, ...section.sections.flatMap((below) => listFrom(below, section))];
}

function listOwn(section: Section): SectionEntry {
  return { section, ...contentOf(section) };
}

/** What is directly under a heading. */
export function contentOf({ blocks }: Section): Pick<SectionEntry, 'resources' | 'figures' | 'facts'> {
  return {
    resources: blocks.flatMap((block) => (block.kind === 'cards' ? block.resources : [])),
    figures: blocks.flatMap((block) => (block.kind === 'gallery' ? block.figures : [])),
    facts: blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])),
  };
}
