import type { JSX } from 'preact';
import type { LectureCard } from '../../pages/lists/rows.ts';
import { studyPageWordsOf } from '../../words/study/pages/study-page-words-of.ts';

type DeckLinkViewProps = { readonly deck: LectureCard['deck']; readonly language: string };

/** The way from a lecture in a list to its questions; a script adds how many of them are known. */
export function DeckLinkView({ deck, language }: DeckLinkViewProps): JSX.Element | null {
  if (!deck) return null;
  return (
    <a class="deck-link" href={deck.href} data-deck={deck.slug} data-cards={deck.cards}>
      {studyPageWordsOf(language).revise.questions(deck.cards)}
    </a>
  );
}
