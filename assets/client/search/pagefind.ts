/** The part of Pagefind's interface in the browser that we use. */
export type Pagefind = {
  readonly search: (text: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
};

type PagefindResult = { readonly data: () => Promise<PagefindPage> };

/** What we let it store with a text: the pieces of the section index that the text is from. */
type PagefindPage = { readonly meta: { readonly pieces?: string } };

type PagefindModule = {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind;
};

/** How Pagefind's program is imported: by its address in a browser. */
export type ImportPagefind = (address: string) => Promise<PagefindModule>;

/**
 * Starts the Pagefind of a site.
 *
 * @param base with or without host
 */
export async function startPagefind(base: string, importPagefind: ImportPagefind): Promise<Pagefind> {
  const module = await importPagefind(`${base}pagefind/pagefind.js`);
  // Its worker would fetch the same program a second time, and Trusted Types refuse it.
  return module.createInstance({
    basePath: `${base}pagefind/`,
    baseUrl: base,
    noWorker: true,
  });
}

/** The argument is a variable, so that the bundler leaves the import to the browser. */
export const importFromSite: ImportPagefind = (address) => import(address);

/** Texts that are read of what it finds. */
const mostRead = 4;

/** The numbers of the pieces that Pagefind takes for an answer, best first. */
export async function findPieces(pagefind: Pagefind, text: string): Promise<number[]> {
  const { results } = await pagefind.search(text);
  const pages = await Promise.all(results.slice(0, mostRead).map((result) => result.data()));
  return [...new Set(pages.flatMap(({ meta }) => listNumbers(meta.pieces ?? '')))];
}

function listNumbers(range: string): number[] {
  const [first = 0, last = first] = range.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
