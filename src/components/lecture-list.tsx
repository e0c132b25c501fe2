import type { JSX } from 'preact';
import type { LectureCard } from '../pages/page.ts';
import { EmptyNote } from './empty-note.tsx';
import { LectureCardView } from './lecture-card-view.tsx';

type LectureListProps = { readonly lectures: readonly LectureCard[]; readonly heading: 'h2' | 'h3' };

/** All lectures, in the order given. */
export function LectureList({ lectures, heading }: LectureListProps): JSX.Element {
  if (lectures.length === 0) return <EmptyNote>This course has no lectures yet.</EmptyNote>;
  return (
    <ol class="lecture-list">
      {lectures.map((lecture) => (
        <LectureCardView key={lecture.href} lecture={lecture} heading={heading} />
      ))}
    </ol>
  );
}
