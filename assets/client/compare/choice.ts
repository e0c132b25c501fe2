/** A model that a reader wants to compare. */
export type Chosen = { readonly slug: string; readonly name: string };

/** No screen has room for more columns than this. */
export const mostChosen = 4;

const key = 'lectern-compare';

/** The models chosen in this tab; none where nothing is kept. */
export function readChosen(): readonly Chosen[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isChosen).slice(0, mostChosen) : [];
  } catch {
    return [];
  }
}

/** Keeps the chosen models for the next page of this tab. */
export function writeChosen(chosen: readonly Chosen[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(chosen));
  } catch {
    // Storage is not available: the choice lasts as long as the page.
  }
}

function isChosen(value: unknown): value is Chosen {
  return (
    typeof value === 'object' &&
    value !== null &&
    'slug' in value &&
    typeof value.slug === 'string' &&
    'name' in value &&
    typeof value.name === 'string'
  );
}

/**
 * The address that shows models side by side, and that a reader can share.
 *
 * @example compareAddress('/vlm/', ['llava', 'flamingo']) // '/vlm/compare/?m=llava,flamingo'
 */
export function compareAddress(base: string, slugs: readonly string[]): string {
  return `${base}compare/${compareSearch(slugs)}`;
}

/** What names the models in the address of the comparison. */
export function compareSearch(slugs: readonly string[]): string {
  return `?m=${slugs.map(encodeURIComponent).join(',')}`;
}

/** The models that an address names, each once, up to as many as a comparison holds. */
export function parseSlugs(search: string): string[] {
  const named = (new URLSearchParams(search).get('m') ?? '').split(',').map((slug) => slug.trim());
  return [...new Set(named.filter(Boolean))].slice(0, mostChosen);
}
