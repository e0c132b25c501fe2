/**
 * Ids of places that pages have themselves: an author's own id of that name gets a number. None is one
 * that a heading could get, since these hold no capitals.
 */
export const reservedIds = ['Content', 'Outline', 'Cite', 'Notes', 'search-results'] as const;
