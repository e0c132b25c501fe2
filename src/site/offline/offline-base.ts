/**
 * Base path of a site while it is made to be opened from a folder. No file keeps it: it marks every address within the site, and
 * `make-offline.ts` writes the path from the page instead.
 */
export const offlineBase = '/lectern.offline/';
