import type { StudyWords } from '../../../src/words/study/en.ts';
import { buildElement } from '../search/build-element.ts';
import type { StoreState } from '../study/kept-store.ts';

/**
 * Says after what was pressed that the browser did not store it; a button that looks pressed would say that it
 * did.
 */
export function reportUnkept(state: StoreState, words: StudyWords['keep'], place: Element): void {
  document.querySelector('.keep-warning')?.remove();
  if (state === 'kept') return;
  const text = state === 'memory' ? words.notKept : words.otherVersion;
  place.after(buildElement('p', { class: 'keep-warning', role: 'status' }, text));
}
