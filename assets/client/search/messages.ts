import type { Results } from './results.ts';

const nouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  Models: ['model', 'models'],
  Papers: ['paper', 'papers'],
  Lectures: ['lecture', 'lectures'],
  'In the lectures': ['place in the lectures', 'places in the lectures'],
  'Newest models': ['of the newest models', 'of the newest models'],
};

/**
 * What a screen reader hears of the results: how many of each kind.
 *
 * @example describeCounts(results) // '1 model, 2 papers'
 */
export function describeCounts({ groups, query }: Results): string {
  if (groups.length === 0) return query.text === '' ? '' : `Nothing found for ${query.text}`;
  return groups
    .map(({ name, hits }) => {
      const [one, many] = nouns[name] ?? [name, name];
      return `${hits.length} ${hits.length === 1 ? one : many}`;
    })
    .join(', ');
}

/** What the reader should know of the results as a whole; nothing where they speak for themselves. */
export function noteOf({ state, isGuess, groups, query }: Results): string | undefined {
  if (state === 'failed')
    return 'Search did not load. Check the connection and type again, or look in the lists.';
  const notes = [
    isGuess ? `Nothing is called “${query.text}”. This comes close:` : '',
    state === 'searching' ? 'Searching the lectures …' : '',
    state === 'names only'
      ? 'The text of the lectures could not be searched; these are names and titles only.'
      : '',
    state === 'text only'
      ? 'The list of models and papers could not be loaded; only the text of the lectures was searched.'
      : '',
    state === 'complete' && groups.length === 0 && query.text !== ''
      ? nothingFound(query.text, query.arxiv)
      : '',
    state === 'text only' && groups.length === 0 ? nothingFound(query.text, query.arxiv) : '',
  ].filter(Boolean);
  return notes.length > 0 ? notes.join(' ') : undefined;
}

function nothingFound(text: string, arxiv: string | undefined): string {
  return arxiv
    ? `No lecture of this course links the paper arXiv ${arxiv}.`
    : `Nothing found for “${text}”. Try a shorter word, or look in the lists.`;
}
