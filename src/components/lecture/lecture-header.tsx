import type { JSX } from 'preact';
import type { LecturePage } from '../../pages/page.ts';
import { wordsOf } from '../../words/words-of.ts';
import { PageActions } from '../frame/page-actions.tsx';
import { CountList } from '../lists/count-list.tsx';
import { TagList } from '../lists/tag-list.tsx';
import { DateText } from '../text/date-text.tsx';
import { WithheldNote } from './withheld-note.tsx';

/** Title of a lecture, who gives it and when, and how much it contains. */
export function LectureHeader({ page }: { readonly page: LecturePage }): JSX.Element {
  const { title, description, authors, date } = page.lecture;
  const words = wordsOf(page.language).lecture;
  return (
    <header class="lecture-header">
      <WithheldNote withheld={page.lecture.withheld} language={page.language} />
      <p class="kicker">{words.kicker}</p>
      <h1>{title}</h1>
      {description && <p class="lede">{description}</p>}
      <div class="lecture-credits">
        <p class="byline">
          {authors.length > 0 && <span>{authors.join(', ')}</span>}
          {date && <DateText date={date} language={page.language} />}
          {page.minutes > 0 && <span data-pagefind-ignore="true">{words.minutes(page.minutes)}</span>}
        </p>
        <PageActions page={page} />
      </div>
      <div class="lecture-facts">
        <CountList
          counts={page.counts}
          show={['models', 'others', 'papers', 'code', 'figures']}
          site={page.site}
          language={page.language}
        />
        <TagList tags={page.topics} />
      </div>
    </header>
  );
}
