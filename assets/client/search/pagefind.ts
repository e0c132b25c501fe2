/** The part of Pagefind's interface in the browser that we use. */
export type Pagefind = {
  readonly search: (text: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
};

export type PagefindResult = { readonly data: () => Promise<PagefindPage> };

export type PagefindPage = {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Text whose words the locations count. */
  readonly raw_content?: string;
  readonly content: string;
  readonly excerpt: string;
  readonly sub_results: readonly PagefindSection[];
};

export type PagefindSection = {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly locations: readonly number[];
};

type PagefindModule = {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind;
};

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind from the site once; after a failure the next call tries again. */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= startPagefind(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function startPagefind(base: string): Promise<Pagefind> {
  // A variable, so that the bundler leaves the import to the browser.
  const address = `${base}pagefind/pagefind.js`;
  const module = (await import(address)) as PagefindModule;
  // Its worker would fetch the same program a second time, and Trusted Types refuse it.
  return module.createInstance({ baseUrl: base, excerptLength: 26, noWorker: true });
}
