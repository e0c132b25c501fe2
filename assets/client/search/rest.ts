import './with-first-answer.ts';
import { readThings } from '../../../src/search/read-things.ts';
import { answerQuery } from './answer-query.ts';
import { openAllNames } from './collect-more.ts';
import { fillFacts } from './fill-facts.ts';
import { fillPictures } from './fill-pictures.ts';
import { FilterBar } from './filter-bar.ts';
import type { Rest, RestOptions } from './late-rest.ts';
import { parseFilters } from './parse-filters.ts';
import type { Results } from './results.ts';
import { showExamples } from './show-examples.ts';
import { createTextSearch } from './text-search.ts';

/** Opens what search does beyond answering with names. */
export function openRest({ base, names, limit, filters, start, narrow, choose }: RestOptions): Rest {
  const text = createTextSearch(base);
  const bar = new FilterBar(filters, narrow);
  return {
    answer: (typed, chosen, isOver) =>
      beginNow(answerQuery(typed, chosen, { base, names: openAllNames(names, isOver), text, limit, isOver })),
    warm: () => {
      text.warm();
      // A failure shows at the first query, which tries again.
      names.loadThings(readThings).catch(() => undefined);
    },
    showExamples: () => showExamples(start, { base, names, choose }),
    complete: (place, { facets, query, state }) => {
      bar.update(facets, query.filters, state !== 'searching');
      if (state !== 'searching') void fillPictures(place, base);
      void fillFacts(place);
    },
    dropFilters: (typed) => parseFilters(typed).text,
  };
}

/** Takes the first step at once, which else waits until it is asked for. */
function beginNow(answers: AsyncIterable<Results>): AsyncIterable<Results> {
  const steps = answers[Symbol.asyncIterator]();
  const first = steps.next();
  return (async function* () {
    for (let step = await first; !step.done; step = await steps.next()) yield step.value;
  })();
}
