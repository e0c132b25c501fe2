import type { JSX } from 'preact';
import type { LectureCard } from '../pages/page.ts';
import { CountList } from './count-list.tsx';
import { DateText } from './date-text.tsx';
import { TagList } from './tag-list.tsx';

type LectureCardViewProps = { readonly lecture: LectureCard; readonly heading: 'h2' | 'h3' };

/** A lecture in a list of lectures, like a line in a journal's table of contents. */
export function LectureCardView({ lecture, heading: Heading }: LectureCardViewProps): JSX.Element {
  return (
    <li class="lecture-card">
      <p class="lecture-card-date">{lecture.date ? <DateText date={lecture.date} /> : 'Undated'}</p>
      <div class="lecture-card-body">
        <Heading>
          <a href={lecture.href}>{lecture.title}</a>
        </Heading>
        <p class="lecture-card-note">{lecture.description}</p>
        {lecture.authors.length > 0 && <p class="byline">{lecture.authors.join(', ')}</p>}
        <div class="lecture-facts">
          <CountList counts={lecture.counts} show={['models', 'papers', 'code', 'figures']} />
          <TagList tags={lecture.tags} />
        </div>
      </div>
    </li>
  );
}
