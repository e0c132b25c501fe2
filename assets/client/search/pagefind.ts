/** The part of Pagefind's interface in the browser that we use. */
export type Pagefind = {
  readonly search: (text: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
};

export type PagefindResult = { readonly data: () => Promise<PagefindPage> };

export type PagefindPage = {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Text whose words the locations count. */
  readonly content: string;
  /** Every element with an id. */
  readonly anchors: readonly PagefindAnchor[];
  /** Places of the words that it matched to those of the query. */
  readonly locations: readonly number[];
};

export type PagefindAnchor = {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Place of its first word. */
  readonly location: number;
};

export type PagefindModule = {
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
