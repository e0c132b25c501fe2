import { type AnswerOptions, answerQuery } from './answer-query.ts';
import type { Filters } from './filters.ts';
import type { Results } from './results.ts';

export type EngineOptions = AnswerOptions & {
  /** Called once or twice for a query: with the names, then with everything. Never with a query that is over. */
  readonly show: (results: Results) => void;
};

export type Engine = {
  /** Settles when the query is answered, or when a newer one has taken its place. */
  readonly ask: (typed: string, filters?: Filters) => Promise<void>;
};

/**
 * Answers one query after another, and drops the answer to a query that is over.
 *
 * @example createEngine({ base: '/', names, text, limit: 6, show }).ask('llava', { year: ['2023'] })
 */
export function createEngine({ show, ...options }: EngineOptions): Engine {
  let asked = 0;
  return {
    ask: async (typed, filters = {}) => {
      asked += 1;
      const ticket = asked;
      for await (const results of answerQuery(typed, filters, options)) {
        if (ticket !== asked) return;
        show(results);
      }
    },
  };
}
