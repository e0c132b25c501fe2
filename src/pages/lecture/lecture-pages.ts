import { listSections } from '../../catalogue/list-sections.ts';
import type { Lecture, Section } from '../../lecture/lecture.ts';
import { LastMade } from '../../source/last-made.ts';
import { rememberOf } from '../../source/remember.ts';
import { wordsOf } from '../../words/words-of.ts';
import { addresses } from '../addresses.ts';
import { countLecture, emptyCounts } from '../count.ts';
import type { Counts, LectureCard, LectureLink, OutlineItem } from '../lists/rows.ts';
import type { LecturePage } from '../page.ts';
import { citeLecture } from '../papers/citation.ts';
import type { Site } from '../site.ts';
import { frame, type SiteContent } from '../site-content.ts';
import { canBeShown } from '../slides/slides-pages.ts';
import { linkDeck } from '../study/revise-pages.ts';
import { linkTopics } from '../topics/topic-link.ts';
import { buildCourseMenu, linkLecture, sortAsTaught } from './course-menu.ts';
import { hasAnswers } from './has-answers.ts';
import { hasOtherLanguage } from './has-other-language.ts';
import { readingMinutes } from './reading-time.ts';

/**
 * A page for every lecture, each with its neighbours.
 *
 * @param unlisted lectures that no list knows; their pages know no neighbours either
 * @param hasSlides whether the course also shows its lectures as slides
 */
export function buildLecturePages(
  content: SiteContent,
  unlisted: readonly Lecture[] = [],
  hasSlides = true,
): LecturePage[] {
  const lectures = sortAsTaught(content.catalogue.lectures);
  const link = (lecture: Lecture | undefined): LectureLink | undefined =>
    lecture && linkLecture(lecture, content);
  const listed = lectures.map((lecture, index): LecturePage => {
    const previous = link(lectures[index - 1]);
    const next = link(lectures[index + 1]);
    return {
      ...buildLecturePage(lecture, content, hasSlides),
      menu: buildCourseMenu(lectures, index, content),
      counts: content.counts.get(lecture) ?? emptyCounts,
      topics: linkTopics(lecture.tags, content.site.base),
      citation: citeLecture(lecture, content),
      ...linkQuestions(lecture, content),
      ...(previous && { previous }),
      ...(next && { next }),
    };
  });
  const menu = buildCourseMenu(lectures, lectures.length, content);
  const others = unlisted.map(
    (lecture): LecturePage => ({
      ...buildLecturePage(lecture, content, hasSlides),
      menu,
      counts: countLecture(lecture, content.site),
      topics: [],
      isUnlisted: true,
    }),
  );
  return [...listed, ...others];
}

/**
 * What the page of a lecture shows beside the lecture: other pages, and its entry in bibliographies. All of it stays as it is while the
 * text is edited.
 */
export type LectureSurroundings = Pick<LecturePage, 'site' | 'links' | 'names' | 'menu'> &
  Partial<Pick<LecturePage, 'citation' | 'deck' | 'previous' | 'next' | 'isUnlisted'>> & {
    readonly hasSlides: boolean;
    /** How much more the course counts in the lecture than the lecture itself says. */
    readonly counts: Counts;
  };

export function surroundingsOf(page: LecturePage): LectureSurroundings {
  const { site, links, names, menu, citation, deck, previous, next, isUnlisted } = page;
  return {
    site,
    links,
    names,
    menu,
    ...(citation && { citation }),
    ...(deck !== undefined && { deck }),
    ...(previous && { previous }),
    ...(next && { next }),
    ...(isUnlisted && { isUnlisted }),
    hasSlides: page.slides === true,
    counts: combine(page.counts, ownCounts(page.lecture, site), (known, own) => known - own),
  };
}

/** The page of a lecture as it is now, among what was laid out before. */
export function placeLecture(
  { hasSlides, counts, ...surroundings }: LectureSurroundings,
  lecture: Lecture,
): LecturePage {
  const { site } = surroundings;
  return {
    ...surroundings,
    ...buildLecturePage(lecture, { ...surroundings, language: site.language }, hasSlides),
    counts: combine(counts, ownCounts(lecture, site), (known, own) => known + own),
    topics: surroundings.isUnlisted ? [] : linkTopics(lecture.tags, site.base),
  };
}

/** The page of a lecture whose text was edited. What it shows of other pages is unchanged. */
export function renewLecturePage(page: LecturePage, lecture: Lecture): LecturePage {
  return placeLecture(surroundingsOf(page), lecture);
}

const counted = /* @__PURE__ */ new LastMade<Counts>();

/** What a lecture counts by itself. */
function ownCounts(lecture: Lecture, site: Site): Counts {
  return counted.of(lecture, [site], () => countLecture(lecture, site));
}

function combine(some: Counts, others: Counts, sum: (one: number, other: number) => number): Counts {
  const of = (key: keyof Counts) => sum(some[key], others[key]);
  return {
    lectures: of('lectures'),
    models: of('models'),
    others: of('others'),
    papers: of('papers'),
    code: of('code'),
    figures: of('figures'),
  };
}

/** The page of a lecture, whether it is listed or not. */
function buildLecturePage(
  lecture: Lecture,
  { links, names, site, language }: Pick<SiteContent, 'site' | 'language' | 'links' | 'names'>,
  hasSlides: boolean,
) {
  const own = ownParts.of(lecture, [site, language, hasSlides], () =>
    buildOwnPart(lecture, { site, language }, hasSlides),
  );
  return { ...own, links, names };
}

/** What the page of a lecture shows of nothing but the lecture. */
const ownParts = /* @__PURE__ */ new LastMade<ReturnType<typeof buildOwnPart>>();

function buildOwnPart(lecture: Lecture, content: Pick<SiteContent, 'site' | 'language'>, hasSlides: boolean) {
  const address = addresses.lecture(lecture.slug);
  return {
    ...frame(content, address, lecture.title, describeLecture(lecture, content.language)),
    language: lecture.language ?? content.language,
    kind: 'lecture' as const,
    lecture,
    ...listContents(lecture),
    ...(hasSlides && canBeShown(lecture) && { slides: true as const }),
  };
}

/** What the lecture holds, whatever its course is. */
export const listContents = /* @__PURE__ */ rememberOf((lecture: Lecture) => ({
  outline: buildOutline(lecture.sections),
  minutes: readingMinutes(lecture),
  ...(hasAnswers(lecture) && { hasAnswers: true as const }),
  ...(hasOtherLanguage(lecture) && { isBilingual: true as const }),
}));

/** The way to its questions, where it has some. */
function linkQuestions(lecture: Lecture, content: SiteContent): Pick<LecturePage, 'deck'> {
  const deck = content.site.study?.includes('revise') ? linkDeck(lecture, content) : undefined;
  return deck && deck.cards > 0 ? { deck: deck.href } : {};
}

/** A lecture as the lists show it. */
export function buildLectureCard(lecture: Lecture, content: SiteContent): LectureCard {
  const { site, counts } = content;
  const deck = site.study?.includes('revise') ? linkDeck(lecture, content) : undefined;
  return {
    ...linkLecture(lecture, { site }),
    description: describeLecture(lecture, site.language),
    authors: lecture.authors,
    tags: linkTopics(lecture.tags, site.base),
    ...(lecture.date && { date: lecture.date }),
    counts: counts.get(lecture) ?? emptyCounts,
    ...(deck && deck.cards > 0 && { deck }),
    ...(site.study?.includes('list') && {
      sections: { slug: lecture.slug, count: listSections(lecture).length },
    }),
  };
}

/** The sections of a text, as the column beside it lists them. */
export function buildOutline(sections: readonly Section[]): OutlineItem[] {
  return sections.map(({ id, name, kind, sections: below }) => ({
    id,
    name,
    kind,
    items: buildOutline(below),
  }));
}

/** The author's own sentence, else what the lecture holds. */
export function describeLecture(lecture: Lecture, language: string): string {
  if (lecture.description) return lecture.description;
  const names = lecture.sections.map((section) => section.name).slice(0, 6);
  if (names.length === 0) return lecture.title;
  return wordsOf(lecture.language ?? language).lecture.holds(lecture.title, names);
}
