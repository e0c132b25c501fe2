import type { Results } from './results.ts';
import { words } from './search-words.ts';

/**
 * What a screen reader hears of the results: how many of each kind, or that search did not load.
 *
 * @example describeCounts(results) // '1 model, 2 papers'
 */
export function describeCounts({ groups, query, state }: Results): string {
  if (state === 'failed') return words.failed;
  if (groups.length === 0 && state === 'names only') return words.namesOnly;
  if (groups.length === 0) return query.text === '' ? '' : words.noneFound(query.text);
  return groups.map(({ name, hits }) => words.found[name](hits.length)).join(words.comma);
}

/** What the reader should know about the results as a whole; nothing if they speak for themselves. */
export function noteOf({ state, groups, query, missing = [] }: Results): string | undefined {
  if (state === 'failed') return words.failed;
  const notes = [
    state === 'searching' ? words.searching : '',
    state === 'names only' ? words.namesOnly : '',
    missing.length > 0 && groups.length > 0 ? words.missing(missing) : '',
    state === 'text only' ? words.textOnly : '',
    state === 'complete' && groups.length === 0 && query.text !== ''
      ? nothingFound(query.text, query.arxiv)
      : '',
    state === 'text only' && groups.length === 0 ? nothingFound(query.text, query.arxiv) : '',
  ].filter(Boolean);
  return notes.length > 0 ? notes.join(' ') : undefined;
}

function nothingFound(text: string, arxiv: string | undefined): string {
  return arxiv ? words.noPaper(arxiv) : words.nothing(text);
}
