import type { StudyWords } from '../../../src/words/study/en.ts';

const hour = 60 * 60 * 1000;

/** Says how soon something is due, by the days of the reader's calendar. */
export function describeWhen(due: number, now: number, words: StudyWords['revise']['when']): string {
  if (due - now < hour) return words.soon;
  const days = Math.round((startOfDay(due) - startOfDay(now)) / (24 * hour));
  if (days <= 0) return words.today;
  return days === 1 ? words.tomorrow : words.inDays(days);
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
