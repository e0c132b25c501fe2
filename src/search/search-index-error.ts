/** Thrown when the search index cannot be built completely: a site with half a search is not published. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';

  constructor(message: string, options?: ErrorOptions) {
    super(`Search index: ${message}`, options);
  }
}
