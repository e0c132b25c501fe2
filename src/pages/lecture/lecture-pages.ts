import { listSections } from '../../catalogue/list-sections.ts';
import type { Lecture, Section } from '../../lecture/lecture.ts';
import { LastMade } from '../../source/last-made.ts';
import { wordsOf } from '../../words/words-of.ts';
import { addresses } from '../addresses.ts';
import { countLecture, emptyCounts } from '../count.ts';
import type { Counts, LectureCard, LectureLink, OutlineItem } from '../lists/rows.ts';
import type { LecturePage } from '../page.ts';
import { citeLecture } from '../papers/citation.ts';
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
 * The page of a lecture whose text was edited. What it shows of other pages is unchanged, and so is the entry of its
 * bibliography.
 */
export function renewLecturePage(page: LecturePage, lecture: Lecture): LecturePage {
  const { site, links, names } = page;
  return {
    ...page,
    ...buildLecturePage(lecture, { site, links, names, language: site.language }, page.slides === true),
    counts: countAgain(page, lecture),
    topics: page.isUnlisted ? [] : linkTopics(lecture.tags, site.base),
  };
}

/** What the course knows about a lecture is counted as before; what the lecture itself says has changed by as much as it says. */
function countAgain({ counts, lecture: before, site }: LecturePage, lecture: Lecture): Counts {
  const [old, now] = [countLecture(before, site), countLecture(lecture, site)];
  const countOf = (key: keyof Counts) => counts[key] + now[key] - old[key];
  return {
    lectures: counts.lectures,
    models: countOf('models'),
    others: countOf('others'),
    papers: countOf('papers'),
    code: countOf('code'),
    figures: countOf('figures'),
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
    outline: buildOutline(lecture.sections),
    minutes: readingMinutes(lecture),
    ...(hasAnswers(lecture) && { hasAnswers: true as const }),
    ...(hasOtherLanguage(lecture) && { isBilingual: true as const }),
    ...(hasSlides && canBeShown(lecture) && { slides: true as const }),
  };
}

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
