import { studyWordsOf } from '../../../src/words/study/study-words-of.ts';
import { Desk } from './desk.ts';
import { openProgress } from './progress.ts';
import { showProgress } from './show-progress.ts';
import { fillTakeAlong } from './take-along.ts';

/** Runs a page to revise. */
export function startRevisePage(box: HTMLElement): void {
  const words = studyWordsOf(document.documentElement.lang).revise;
  const store = openProgress();
  const desk = new Desk(box, store, words);
  const showAgain = () => {
    desk.showStart();
    showProgress();
  };
  const progress = document.querySelector<HTMLElement>('[data-progress]');
  if (progress) fillTakeAlong(progress, store, words, showAgain);
  showAgain();
}
