import { listSections, openingOf } from '../../catalogue/list-sections.ts';
import { paperKey } from '../../catalogue/papers/paper-key.ts';
import type { Block, Lecture } from '../../lecture/lecture.ts';
import { rememberLast } from '../../source/remember.ts';
import { type EntryLink, entryKey, type PageLink } from '../course-links.ts';
import type { LecturePage } from '../page.ts';
import { crossLinkLecture } from './cross-link-lecture.ts';

/** What the page of a lecture shows of it, with what the course knows of all that it names. */
export type LectureView = {
  /** Its text, with its links to other pages. */
  readonly lecture: Lecture;
  /** Pages of its entries, by the ids of their sections. */
  readonly entries: readonly (readonly [id: string, page: EntryLink])[];
  /** Pages of the papers on its cards, by `paperKey`. */
  readonly papers: readonly (readonly [key: string, page: PageLink])[];
};

type Given = Pick<LecturePage, 'lecture' | 'names' | 'links'>;

/** What a page shows of its lecture. */
export const viewLecture: (given: Given) => LectureView = /* @__PURE__ */ rememberLast(buildView);

function buildView({ lecture, names, links }: Given): LectureView {
  const sections = listSections(lecture).map(({ section }) => section);
  const ids = new Set(sections.map(({ id }) => id));
  const keys = new Set([openingOf(lecture).section, ...sections].flatMap(({ blocks }) => listPapers(blocks)));
  return {
    lecture: crossLinkLecture(lecture, names, links),
    entries: [...ids].flatMap((id) => pairOf(id, links.entries.get(entryKey(lecture.slug, id)))),
    papers: [...keys].flatMap((key) => pairOf(key, links.papers.get(key))),
  };
}

function listPapers(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'cards' ? block.resources.flatMap((resource) => paperKey(resource) ?? []) : [],
  );
}

function pairOf<Page>(key: string, page: Page | undefined): (readonly [string, Page])[] {
  return page === undefined ? [] : [[key, page]];
}
