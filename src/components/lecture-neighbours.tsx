import type { JSX } from 'preact';
import type { LectureLink } from '../pages/page.ts';
import { Icon } from './icon.tsx';

type LectureNeighboursProps = {
  readonly previous?: LectureLink | undefined;
  readonly next?: LectureLink | undefined;
};

/** Ways to the lectures before and after this one. */
export function LectureNeighbours({ previous, next }: LectureNeighboursProps): JSX.Element | null {
  if (!previous && !next) return null;
  return (
    <nav class="lecture-neighbours" aria-label="Other lectures">
      {previous && (
        <a class="lecture-previous" href={previous.href} rel="prev">
          <Icon name="previous" />
          <span class="kicker">Previous lecture</span>
          <span class="lecture-neighbour-title">{previous.title}</span>
        </a>
      )}
      {next && (
        <a class="lecture-next" href={next.href} rel="next">
          <Icon name="next" />
          <span class="kicker">Next lecture</span>
          <span class="lecture-neighbour-title">{next.title}</span>
        </a>
      )}
    </nav>
  );
}
