import type { Catalogue, Model, Paper } from '../catalogue/catalogue.ts';
import { LastMade } from '../source/last-made.ts';
import { addresses, hrefOf } from './addresses.ts';
import { buildPartLinks, type PartLinks } from './parts/part-links.ts';
import type { Href } from './site.ts';

/** A page of its own, and in how many places the course teaches what it is about. */
export type PageLink = { readonly href: Href; readonly places: number };

/** The page of an entry, with what the course knows about it for certain. */
export type EntryLink = PageLink & Pick<Model, 'subject' | 'year'>;

/** Which of the things that a lecture teaches have pages of their own. */
export type CourseLinks = {
  /** Pages of entries, by `entryKey`. */
  readonly entries: ReadonlyMap<string, EntryLink>;
  /** Pages of papers, by `paperKey`. */
  readonly papers: ReadonlyMap<string, PageLink>;
  /** Pages of the parts that facts name. */
  readonly parts: PartLinks;
};

/** What identifies a section of a lecture in the whole course. */
export function entryKey(lectureSlug: string, sectionId: string): string {
  return `${lectureSlug}#${sectionId}`;
}

/** Gathers the pages of all entries and papers, once for a course. */
export function buildCourseLinks({ models, papers, parts }: Catalogue, base: string): CourseLinks {
  return {
    entries: new Map(models.flatMap((model) => entryLinks.of(model, [base], () => linkEntries(model, base)))),
    papers: new Map(papers.flatMap((paper) => paperLinks.of(paper, [base], () => linkPaper(paper, base)))),
    parts: buildPartLinks(parts, base),
  };
}

type Links<Link> = readonly (readonly [key: string, link: Link])[];

const entryLinks = /* @__PURE__ */ new LastMade<Links<EntryLink>>();
const paperLinks = /* @__PURE__ */ new LastMade<Links<PageLink>>();

function linkEntries({ slug, places, subject, year }: Model, base: string): Links<EntryLink> {
  const href = hrefOf(addresses.model(slug), base);
  const page = { href, places: places.length, ...(subject && { subject }), ...(year && { year }) };
  return places.map(({ lecture, section }) => [entryKey(lecture.slug, section.id), page]);
}

function linkPaper({ key, otherKeys = [], slug, places }: Paper, base: string): Links<PageLink> {
  const page = { href: hrefOf(addresses.paper(slug), base), places: places.length };
  return [key, ...otherKeys].map((each) => [each, page]);
}
