import type { PageKind } from './page.ts';

/** Kinds of page that a search engine should not list. */
export const unlisted: ReadonlySet<PageKind> = new Set(['search', 'not-found', 'redirect', 'style']);
