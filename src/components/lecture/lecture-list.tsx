import type { JSX } from 'preact';
import type { LectureCard } from '../../pages/lists/rows.ts';
import type { Site } from '../../pages/site.ts';
import { wordsOf } from '../../words/words-of.ts';
import { EmptyNote } from '../lists/empty-note.tsx';
import { LectureCardView } from './lecture-card-view.tsx';

type LectureListProps = {
  readonly lectures: readonly LectureCard[];
  readonly heading: 'h2' | 'h3';
  readonly language: string;
  /** The course, which may call what it lists by a name of its own. */
  readonly site?: Pick<Site, 'catalogue'>;
};

/** All lectures, in the order given. */
export function LectureList({ lectures, heading, language, site = {} }: LectureListProps): JSX.Element {
  if (lectures.length === 0) return <EmptyNote>{wordsOf(language).lectures.none}</EmptyNote>;
  return (
    <ol class="lecture-list">
      {lectures.map((lecture) => (
        <LectureCardView
          key={lecture.href}
          lecture={lecture}
          heading={heading}
          language={language}
          site={site}
        />
      ))}
    </ol>
  );
}
