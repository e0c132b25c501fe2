import type { JSX } from 'preact';
import type { LectureLink } from '../../pages/lists/rows.ts';
import { otherLanguage } from '../../words/other-language.ts';
import { wordsOf } from '../../words/words-of.ts';
import { Icon } from '../text/icon.tsx';

type LectureNeighboursProps = {
  readonly previous?: LectureLink | undefined;
  readonly next?: LectureLink | undefined;
  readonly language: string;
};

/** Ways to the lectures before and after this one. */
export function LectureNeighbours({ previous, next, language }: LectureNeighboursProps): JSX.Element | null {
  if (!previous && !next) return null;
  const words = wordsOf(language).lecture;
  return (
    <nav class="lecture-neighbours" aria-label={words.neighbours}>
      {previous && (
        <a class="lecture-previous" href={previous.href} rel="prev">
          <Icon name="previous" />
          <span class="kicker">{words.previous}</span>
          <span class="lecture-neighbour-title" lang={otherLanguage(previous.language, language)}>
            {previous.title}
          </span>
        </a>
      )}
      {next && (
        <a class="lecture-next" href={next.href} rel="next">
          <Icon name="next" />
          <span class="kicker">{words.next}</span>
          <span class="lecture-neighbour-title" lang={otherLanguage(next.language, language)}>
            {next.title}
          </span>
        </a>
      )}
    </nav>
  );
}
