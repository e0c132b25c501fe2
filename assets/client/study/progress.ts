import { isRecord, KeptStore } from './kept-store.ts';

/**
 * What is kept about a card: when it is due, and what the scheduler knows about how well the reader remembers it. Times are
 * milliseconds.
 */
export type KeptCard = {
  readonly due: number;
  readonly last: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly days: number;
  readonly step: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: number;
};

/** What is kept of each card that was answered, by its id. */
export type Progress = Readonly<Record<string, KeptCard>>;

/** The name of what is kept, in front of the path of the course. */
export const progressName = 'lectern-revise';

/** What a reader of this course has answered. */
export function openProgress(): KeptStore<Progress> {
  return new KeptStore<Progress>({ name: progressName, version: 1, empty: {}, parse: parseProgress });
}

const numbers = [
  ...(['due', 'last', 'stability', 'difficulty', 'days', 'step', 'reps', 'lapses'] as const),
  'state',
] as const satisfies readonly (keyof KeptCard)[];

function parseProgress(data: unknown): Progress | undefined {
  if (!isRecord(data)) return undefined;
  return Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, KeptCard] => isKeptCard(entry[1])),
  );
}

function isKeptCard(value: unknown): value is KeptCard {
  return isRecord(value) && numbers.every((name) => Number.isFinite(value[name]));
}

/** For a card that both have, the later answer. */
export function mergeProgress(one: Progress, other: Progress): Progress {
  const newer = Object.entries(other).filter(([id, { last }]) => last > (one[id]?.last ?? -1));
  return { ...one, ...Object.fromEntries(newer) };
}

/** The lecture that a card is of: `vlm/part-connector-llava`. */
export function deckOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** The state that FSRS calls "review": the answer was remembered after a while, and is asked again in days. */
const review = 2;

/** True for a card whose answer is remembered for days. */
export function isKnown({ state }: KeptCard): boolean {
  return state === review;
}
