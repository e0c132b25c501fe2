import { studyWordsOf } from '../../../src/words/study/study-words-of.ts';
import { countDecks } from './decks.ts';
import { openProgress } from './progress.ts';

/** Says in lists of lectures how many of their questions are known, and how many are due. */
export function showProgress(): void {
  const words = studyWordsOf(document.documentElement.lang).revise;
  const progress = openProgress().read();
  for (const link of document.querySelectorAll<HTMLElement>('[data-deck]')) {
    const { deck: slug = '', cards: count = '0', says = link.textContent ?? '' } = link.dataset;
    link.dataset.says = says;
    const cards = Number(count);
    const { due, fresh, known } = countDecks([{ slug, cards }], progress, Date.now());
    const isStarted = fresh < cards;
    const dueText = due > 0 ? ` · ${words.due(due)}` : '';
    link.textContent = isStarted ? `${words.progress(known, cards)}${dueText}` : says;
  }
}
