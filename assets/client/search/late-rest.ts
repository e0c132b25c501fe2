import { loadStyle } from '../load-style.ts';
import { onceEach } from '../once-each.ts';
import type { Answer } from './engine.ts';
import type { Filters } from './filter-names.ts';
import type { NameSource } from './load-names.ts';
import type { Results } from './results.ts';

export type RestOptions = {
  readonly base: string;
  readonly names: NameSource;
  readonly limit: number;
  /** Elements to fill: what answers are narrowed by, and what is shown before anything is typed. */
  readonly filters: HTMLElement;
  readonly start: HTMLElement;
  /** Called with the filters that a reader chose. */
  readonly narrow: (filters: Filters) => void;
  /** Called with a query that a reader chose. */
  readonly choose: (query: string) => void;
};

/** What search does beyond answering with names: it is loaded while these are answered. */
export type Rest = {
  readonly answer: Answer;
  /** Loads what the first query will need. */
  readonly warm: () => void;
  readonly showExamples: () => void;
  /** Shows what an answer can be narrowed by, and adds to its hits what other files say of them. */
  readonly complete: (place: HTMLElement, results: Results) => void;
  /** A text without its filter words, which have become choices. */
  readonly dropFilters: (typed: string) => string;
};

/** The rest of search: there once it has loaded. */
export type LateRest = {
  /** After a failure the next call tries again. */
  readonly load: () => Promise<Rest>;
  readonly now: () => Rest | undefined;
};

/** Imports `rest.ts`. */
export type LoadRest = () => Promise<{ readonly openRest: (options: RestOptions) => Rest }>;

export function lateRest(loadModule: LoadRest, options: RestOptions): LateRest {
  let rest: Rest | undefined;
  const open = onceEach<void, Rest>(async () => {
    const { openRest } = await loadModule();
    // Not before: nothing that the first answer shows needs it. What the rest shows waits for it, so that no hit moves.
    await loadStyle('searchRest').catch(() => undefined);
    rest = openRest(options);
    return rest;
  });
  return {
    load: open,
    now: () => rest,
  };
}
