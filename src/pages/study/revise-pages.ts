import type { Lecture } from '../../lecture/lecture.ts';
import type { Card } from '../../study/card.ts';
import { studyPageWordsOf } from '../../words/study/pages/study-page-words-of.ts';
import { addresses, hrefOf, sectionAddress } from '../addresses.ts';
import type { Common } from '../common.ts';
import { linkLecture, sortAsTaught } from '../lecture/course-menu.ts';
import type { LectureLink } from '../lists/rows.ts';
import type { Href } from '../site.ts';
import { frame, mentionCourse, type SiteContent } from '../site-content.ts';
import { countCards, takeCards } from './course-decks.ts';
import type { DeckLink } from './deck-link.ts';

/** `/revise/`: where there is something to revise, and a session across the course. */
export type RevisePage = Common & {
  readonly kind: 'revise';
  /** As they are taught. */
  readonly decks: readonly LectureDeck[];
};

/** The questions of one lecture. */
export type ReviseLecturePage = Common & {
  readonly kind: 'revise-lecture';
  readonly about: LectureLink;
  /** Of the lecture: its cards begin with it. */
  readonly slug: string;
  /** Made when the page is printed. */
  readonly cards: () => readonly PlacedCard[];
};

/** The questions of a lecture, by its title. */
export type LectureDeck = DeckLink & { readonly lecture: LectureLink };

/** A card, and the place of the course that answers it. */
export type PlacedCard = { readonly card: Card; readonly href: Href };

/** A page for the course and for each lecture with questions; none where there is nothing to ask. */
export function buildRevisePages(content: SiteContent): (RevisePage | ReviseLecturePage)[] {
  const { catalogue, site, language } = content;
  if (!site.study?.includes('revise')) return [];
  const taught = sortAsTaught(catalogue.lectures).filter(
    (lecture) => countCards(lecture, catalogue, language) > 0,
  );
  const words = studyPageWordsOf(language).revise;
  return [
    {
      ...frame(content, addresses.revise, words.title, words.describe(mentionCourse(content))),
      kind: 'revise',
      decks: taught.map((lecture) => linkDeck(lecture, content)),
    },
    ...taught.map((lecture) => buildLecturePage(lecture, content)),
  ];
}

/** The way to the questions of a lecture. */
export function linkDeck(
  lecture: Lecture,
  { catalogue, site, language }: Pick<SiteContent, 'catalogue' | 'site' | 'language'>,
): LectureDeck {
  return {
    lecture: linkLecture(lecture, { site }),
    slug: lecture.slug,
    href: hrefOf(addresses.reviseLecture(lecture.slug), site.base),
    cards: countCards(lecture, catalogue, language),
  };
}

function buildLecturePage(lecture: Lecture, content: SiteContent): ReviseLecturePage {
  const { catalogue, site } = content;
  const language = lecture.language ?? content.language;
  const words = studyPageWordsOf(language).revise;
  return {
    ...frame(
      content,
      addresses.reviseLecture(lecture.slug),
      words.titleOf(lecture.title),
      words.describe(lecture.title),
    ),
    language,
    kind: 'revise-lecture',
    about: linkLecture(lecture, { site }),
    slug: lecture.slug,
    cards: () =>
      takeCards(lecture, catalogue, content.language).map((card) => ({
        card,
        href: hrefOf(placeOf(card), site.base),
      })),
  };
}

/** A question of the lecture's own has a place of its own. */
function placeOf({ kind, place, question }: Card): string {
  const { lecture, section } = place;
  return sectionAddress(lecture.slug, kind === 'written' ? question.id : section.id);
}
