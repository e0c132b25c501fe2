import type { Block, Fact, Lecture, Section } from '../lecture/lecture.ts';
import { type CourseLinks, entryKey } from './course-links.ts';
import { linkNames } from './cross-links.ts';
import type { CrossNames } from './cross-names.ts';
import type { Href } from './page.ts';

/**
 * Leads what the text of a lecture mentions to its page: in each section the first mention of what is taught
 * elsewhere. An author turns it off for a lecture (`crosslinks: false`) or an entry (`{.no-crosslinks}`).
 *
 * @returns the lecture as its page shows it
 */
export function crossLinkLecture(lecture: Lecture, names: CrossNames, links: CourseLinks): Lecture {
  if (names.size === 0 || lecture.crosslinks === false) return lecture;
  const linkSection = (section: Section, above: readonly Href[]): Section => {
    if (section.stated?.isUnlinked) return section;
    const page = links.entries.get(entryKey(lecture.slug, section.id));
    const own = page ? [...above, page.href] : above;
    return {
      ...section,
      blocks: linkBlocks(section.blocks, names, new Set(own)),
      sections: section.sections.map((below) => linkSection(below, own)),
    };
  };
  return {
    ...lecture,
    opening: linkBlocks(lecture.opening, names, new Set()),
    sections: lecture.sections.map((section) => linkSection(section, [])),
  };
}

function linkBlocks(blocks: readonly Block[], names: CrossNames, seen: Set<Href>): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'prose') return { ...block, html: linkNames(block.html, names, seen) };
    if (block.kind !== 'facts') return block;
    return { ...block, facts: block.facts.map((fact) => linkFact(fact, names, seen)) };
  });
}

/** Leads the names in a fact to their pages. */
export function linkFact(fact: Fact, names: CrossNames, seen: Set<Href>): Fact {
  const pieces = fact.pieces.map((piece) => ({ ...piece, html: linkNames(piece.html, names, seen) }));
  return { ...fact, pieces };
}
