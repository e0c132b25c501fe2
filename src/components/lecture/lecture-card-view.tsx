import type { JSX } from 'preact';
import type { LectureCard } from '../../pages/lists/rows.ts';
import type { Site } from '../../pages/site.ts';
import { otherLanguage } from '../../words/other-language.ts';
import { wordsOf } from '../../words/words-of.ts';
import { CountList } from '../lists/count-list.tsx';
import { TagList } from '../lists/tag-list.tsx';
import { DeckLinkView } from '../study/deck-link-view.tsx';
import { DateText } from '../text/date-text.tsx';
import { WithheldMark } from './withheld-mark.tsx';

type LectureCardViewProps = {
  readonly lecture: LectureCard;
  readonly heading: 'h2' | 'h3';
  readonly language: string;
  /** The course, which may call what it lists by a name of its own. */
  readonly site?: Pick<Site, 'catalogue'>;
};

/** A lecture in a list of lectures, like a line in a journal's table of contents. */
export function LectureCardView({
  lecture,
  heading: Heading,
  language,
  site = {},
}: LectureCardViewProps): JSX.Element {
  const lang = otherLanguage(lecture.language, language);
  return (
    <li class="lecture-card">
      <p class="lecture-card-date">
        {lecture.date ? <DateText date={lecture.date} language={language} /> : wordsOf(language).undated}
      </p>
      <div class="lecture-card-body">
        <Heading lang={lang}>
          <a href={lecture.href}>{lecture.title}</a>
        </Heading>
        <WithheldMark withheld={lecture.withheld} language={language} />
        <p class="lecture-card-note" lang={lang}>
          {lecture.description}
        </p>
        {lecture.authors.length > 0 && (
          <p class="byline" lang={lang}>
            {lecture.authors.join(', ')}
          </p>
        )}
        <div class="lecture-facts">
          <CountList
            counts={lecture.counts}
            show={['models', 'others', 'papers', 'code', 'figures']}
            language={language}
            site={site}
          />
          {lecture.sections && (
            <span
              class="read-share"
              data-read-of={lecture.sections.slug}
              data-sections={lecture.sections.count}
            />
          )}
          <DeckLinkView deck={lecture.deck} language={language} />
          <TagList tags={lecture.tags} lang={lang} />
        </div>
      </div>
    </li>
  );
}
