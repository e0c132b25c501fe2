import { studyWordsOf } from '../../../src/words/study/study-words-of.ts';
import { type KeptList, openKeptList } from './kept-list.ts';

/** How many sections of a lecture are marked as read. */
export function countRead({ read }: KeptList, slug: string): number {
  const start = `/lectures/${slug}/#`;
  return Object.keys(read).filter((address) => address.startsWith(start)).length;
}

/** Says in lists of lectures how much of each is read, where anything is. */
export function showRead(): void {
  const words = studyWordsOf(document.documentElement.lang).revise;
  const list = openKeptList().read();
  for (const place of document.querySelectorAll<HTMLElement>('[data-read-of]')) {
    const { readOf = '', sections = '0' } = place.dataset;
    const all = Number(sections);
    // Marks of sections that are gone still count as kept, and as no more than there is to read.
    const count = Math.min(all, countRead(list, readOf));
    place.textContent = count > 0 ? words.read(count, all) : '';
  }
}
