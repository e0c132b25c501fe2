import { answerByName, type NameOptions } from './answer-by-name.ts';
import type { Filters } from './filter-names.ts';
import { cleanText, toQuery } from './plain-query.ts';
import type { Results } from './results.ts';

/** Whether a newer query has taken the place of the one that is being answered: then nothing more is loaded for it. */
export type IsOver = () => boolean;

/** Begins at once to answer a query from everything there is, once or twice: with the names, then with the text. */
export type Answer = (typed: string, chosen: Filters, isOver: IsOver) => AsyncIterable<Results>;

export type EngineOptions = NameOptions & {
  /** Loads what answers whole, while names are answered without it. After a failure the next query tries again. */
  readonly loadAnswer: () => Promise<Answer>;
  /** Called up to three times for a query, each time with more. Never with a query that is over. */
  readonly show: (results: Results) => void;
};

export type Engine = {
  /** Settles when the query is answered, or when a newer one has taken its place. */
  readonly ask: (typed: string, filters?: Filters) => Promise<void>;
};

/**
 * Answers one query after another, and drops the answer to a query that is over.
 *
 * @example createEngine({ base: '/', names, limit: 6, loadAnswer, show }).ask('llava', { year: ['2023'] })
 */
export function createEngine({ show, ...options }: EngineOptions): Engine {
  let asked = 0;
  let last = Number.NEGATIVE_INFINITY;
  return {
    ask: async (typed, filters = {}) => {
      asked += 1;
      const ticket = asked;
      const isOver = () => ticket !== asked;
      const isInOneGo = performance.now() - last < moment;
      last = performance.now();
      // What is typed in one go is asked once.
      if (isInOneGo) await pause();
      if (isOver()) return;
      for await (const results of answerInTurn(typed, filters, options, isOver)) {
        if (isOver()) return;
        show(results);
      }
    },
  };
}

async function* answerInTurn(
  typed: string,
  chosen: Filters,
  { loadAnswer, ...options }: Omit<EngineOptions, 'show'>,
  isOver: IsOver,
): AsyncGenerator<Results> {
  const loading = attempt(loadAnswer());
  // What is typed while the first file of names is on its way is asked once.
  const head = await attempt(options.names.load());
  if (head?.blocks && isBegun(typed)) await pause(longMoment);
  else if (!options.names.hasThings()) await pause();
  if (isOver()) return;
  // Requests what the text needs while parts of the names are on their way.
  const beginning = loading.then((answer) => (isOver() ? undefined : answer?.(typed, chosen, isOver)));
  const early = options.names.hasThings() ? undefined : await attempt(answerByName(typed, chosen, options));
  if (early) yield early;
  const whole = await beginning;
  if (whole) yield* whole;
  else if (early) yield { ...early, state: 'names only' };
  else yield { query: toQuery(cleanText(typed)), groups: [], state: 'failed' };
}

/** Less than is between two keys of somebody who types, in milliseconds. */
const moment = 30;

/** So long a reader waits who means so few letters, while those of one who goes on typing load nothing of a long list. */
const longMoment = 120;

/** Letters that begin many names; two Han characters are a word. */
function isBegun(typed: string): boolean {
  return /^\s*[\p{L}\p{N}]{1,2}\s*$/u.test(typed) && !/\p{Script=Han}/u.test(typed);
}

function pause(milliseconds = moment): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What a promise resolves to, or nothing if it fails. */
function attempt<T>(promise: Promise<T>): Promise<T | undefined> {
  return promise.catch(() => undefined);
}
