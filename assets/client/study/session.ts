import { shortHash } from '../../../src/identity/short-hash.ts';
import { mostNew } from './decks.ts';
import type { KeptCard, Progress } from './progress.ts';
import { type Knew, scheduleCard } from './schedule.ts';

/** Ten minutes. */
export const longestSession = 10 * 60 * 1000;

/** A card that was not known comes back after this many others. */
const comesBackAfter = 3;

/** What an answer changed, so that it can be undone. */
type Answered = {
  readonly id: string;
  readonly before: KeptCard | undefined;
  readonly isRight: boolean;
  readonly waiting: readonly string[];
};

/** One session: which card is asked next, and what was answered. It knows no page and no clock. */
export class Session {
  readonly #end: number;
  #waiting: readonly string[];
  #answered: readonly Answered[] = [];

  /** @param ids the cards that can be asked */
  constructor(ids: readonly string[], progress: Progress, now: number) {
    this.#end = now + longestSession;
    this.#waiting = chooseCards(ids, progress, now);
  }

  /** The next card to ask, or undefined when none is left or time is up. */
  present(now: number): string | undefined {
    return this.isOver(now) ? undefined : this.#waiting[0];
  }

  isOver(now: number): boolean {
    return now >= this.#end;
  }

  get count(): number {
    return this.#answered.length;
  }

  get right(): number {
    return this.#answered.filter(({ isRight }) => isRight).length;
  }

  /** Records the answer to the current card, and returns what is to be kept of it. */
  answer(knew: Knew, before: KeptCard | undefined, now: number): KeptCard | undefined {
    const [id, ...rest] = this.#waiting;
    if (id === undefined) return undefined;
    const isRight = knew !== 'again';
    this.#answered = [...this.#answered, { id, before, isRight, waiting: this.#waiting }];
    this.#waiting = isRight ? rest : [...rest.slice(0, comesBackAfter), id, ...rest.slice(comesBackAfter)];
    return scheduleCard(before, knew, now);
  }

  /** Undoes the last answer; what was kept of its card before is to be kept again. */
  undo(): Pick<Answered, 'id' | 'before'> | undefined {
    const last = this.#answered.at(-1);
    if (!last) return undefined;
    this.#answered = this.#answered.slice(0, -1);
    this.#waiting = last.waiting;
    return last;
  }
}

/** What is due, the longest first, and some new cards in a mixed order that stays. */
export function chooseCards(ids: readonly string[], progress: Progress, now: number): string[] {
  const dueOf = (id: string) => progress[id]?.due ?? 0;
  const due = ids.filter((id) => progress[id] && dueOf(id) <= now).sort((a, b) => dueOf(a) - dueOf(b));
  const fresh = ids.filter((id) => !progress[id]);
  const mixed = fresh
    .map((id) => ({ id, hash: shortHash(id) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ id }) => id);
  return [...due, ...mixed.slice(0, mostNew)];
}
