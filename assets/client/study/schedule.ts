import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { KeptCard } from './progress.ts';

/** How well a reader knew an answer. */
export type Knew = 'again' | 'hard' | 'good';

const grades: Readonly<Record<Knew, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
};

/**
 * Free Spaced Repetition Scheduler, https://github.com/open-spaced-repetition/ts-fsrs. Without randomness, so that the same answer gives
 * the same day; what was known at once is asked again in days, anything else in some minutes.
 */
const scheduler = fsrs({ enable_fuzz: false, learning_steps: ['10m'], relearning_steps: ['10m'] });

/**
 * Decides when a card is asked again.
 *
 * @param kept what is known about it; undefined for a card that was never asked
 * @param now milliseconds
 */
export function scheduleCard(kept: KeptCard | undefined, knew: Knew, now: number): KeptCard {
  const before = kept ? toCard(kept) : createEmptyCard(new Date(now));
  const { card } = scheduler.next(before, new Date(now), grades[knew]);
  return {
    due: card.due.getTime(),
    last: now,
    stability: card.stability,
    difficulty: card.difficulty,
    days: card.scheduled_days,
    step: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
  };
}

function toCard({ due, last, stability, difficulty, days, step, reps, lapses, state }: KeptCard): Card {
  return {
    due: new Date(due),
    last_review: new Date(last),
    stability,
    difficulty,
    elapsed_days: 0,
    scheduled_days: days,
    learning_steps: step,
    reps,
    lapses,
    state,
  };
}
