import type { JSX } from 'preact';
import type { DeckLink } from '../../pages/study/deck-link.ts';
import { studyPageWordsOf } from '../../words/study/pages/study-page-words-of.ts';

type ReviseDeskProps = {
  readonly decks: readonly DeckLink[];
  readonly language: string;
};

/** Where a script asks questions: it fills the desk and what is below it, and finds in its attributes which lectures have some. */
export function ReviseDesk({ decks, language }: ReviseDeskProps): JSX.Element {
  const words = studyPageWordsOf(language).revise;
  return (
    <>
      <noscript>
        <p class="empty-note">{words.needsScript}</p>
      </noscript>
      <section
        class="revise-desk needs-script"
        aria-label={words.desk}
        data-decks={decks.map(({ slug, cards }) => `${slug} ${cards}`).join('\n')}
      />
      <section class="revise-data needs-script" aria-label={words.data} data-progress />
    </>
  );
}
