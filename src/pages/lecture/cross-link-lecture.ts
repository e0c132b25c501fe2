import { type Html, trustHtml } from '../../html/html.ts';
import type { Block, Fact, Lecture, Section } from '../../lecture/lecture.ts';
import { type CourseLinks, entryKey } from '../course-links.ts';
import { linkParts, noPartLinks, type PartLinks } from '../parts/part-links.ts';
import type { Href } from '../site.ts';
import { linkNames } from './cross-links.ts';
import type { CrossNames } from './cross-names.ts';

/**
 * Links what the text of a lecture mentions to its page: in each section the first mention of what is taught
 * elsewhere. An author turns it off for a lecture (`crosslinks: false`) or an entry (`{.no-crosslinks}`).
 *
 * @returns the lecture as its page shows it
 */
export function crossLinkLecture(lecture: Lecture, all: CrossNames, links: CourseLinks): Lecture {
  const names = lecture.crosslinks === false ? noNames : all;
  const link: LinkHtml = (html, seen) => markEntryLinks(linkNames(html, names, seen), links);
  const partLinks = lecture.crosslinks === false ? noPartLinks : links.parts;
  const linkSection = (section: Section, above: readonly Href[], linkAbove: LinkHtml): Section => {
    const ofParts = section.stated?.isUnlinked ? noPartLinks : partLinks;
    const link = section.stated?.isUnlinked ? (html: Html) => markEntryLinks(html, links) : linkAbove;
    const page = links.entries.get(entryKey(lecture.slug, section.id));
    const own = page ? [...above, page.href] : above;
    return {
      ...section,
      blocks: linkBlocks(section.blocks, link, new Set(own), ofParts),
      sections: section.sections.map((below) => linkSection(below, own, link)),
    };
  };
  return {
    ...lecture,
    opening: linkBlocks(lecture.opening, link, new Set(), partLinks),
    sections: lecture.sections.map((section) => linkSection(section, [], link)),
  };
}

const noNames: CrossNames = new Map();

type LinkHtml = (html: Html, seen: Set<Href>) => Html;

/** A link that an author wrote to an entry of a lecture. */
const entryLink = /<a href="[^"#]*\/lectures\/([^"/#]+)\/#([^"]+)"/g;

/** Tells links to entries of other lectures which page is about them, for their cards. */
function markEntryLinks(html: Html, links: CourseLinks): Html {
  if (!html.includes('/lectures/')) return html;
  const marked = html.replace(entryLink, (whole, slug: string, id: string) => {
    const page = links.entries.get(entryKey(decode(slug), decode(id)));
    return page ? `${whole} data-card="${page.href}"` : whole;
  });
  return trustHtml(marked);
}

/** A literal percent sign leaves the address as it is. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function linkBlocks(blocks: readonly Block[], link: LinkHtml, seen: Set<Href>, parts: PartLinks): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'prose') return { ...block, html: link(block.html, seen) };
    if (block.kind !== 'facts') return block;
    const facts = block.facts.map((fact) => linkFact(linkParts(fact, parts), (html) => link(html, seen)));
    return { ...block, facts };
  });
}

/** Links the names in a fact to their pages. */
export function linkFact(fact: Fact, link: (html: Html) => Html): Fact {
  const pieces = fact.pieces.map((piece) => ({ ...piece, html: link(piece.html) }));
  return { ...fact, pieces };
}
