import type { Results } from './results.ts';
import { words } from './search-words.ts';

/**
 * What a screen reader hears of the results: how many of each kind, behind what the course lacks, or that search did not load.
 *
 * @example describeCounts(results) // '1 model, 2 papers'
 */
export function describeCounts(results: Results): string {
  const { groups, query, state } = results;
  if (state === 'failed') return words.failed;
  if (groups.length === 0 && state === 'names only') return saysNamesOnly(results);
  if (groups.length === 0) return query.text === '' ? '' : words.noneFound(query.text);
  const counts = groups.map(({ name, hits }) => words.found[name](hits.length)).join(words.comma);
  return `${lackOf(results)} ${counts}`.trim();
}

/** That only names were searched, and whether any is shown. */
function saysNamesOnly({ groups, query }: Results): string {
  return groups.length > 0 || query.text === '' ? words.namesOnly : words.noName(query.text);
}

/** What was typed that the course does not have, where something else is shown. */
function lackOf({ groups, query, missing = [], isNearest }: Results): string {
  if (groups.length === 0) return '';
  if (isNearest) return words.nearest(query.text);
  return missing.length > 0 ? words.missing(missing) : '';
}

/** What the reader should know about the results as a whole; nothing if they speak for themselves. */
export function noteOf(results: Results): string | undefined {
  const { state, groups, query } = results;
  if (state === 'failed') return words.failed;
  const notes = [
    state === 'searching' ? words.searching : '',
    state === 'names only' ? saysNamesOnly(results) : '',
    lackOf(results),
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
