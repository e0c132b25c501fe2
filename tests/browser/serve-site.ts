import type { Browser } from 'playwright-core';
import { startStaticServer } from '../../src/site/serve/static-server.ts';
import { type SharedRequest, shareChanged, shareSite } from '../site/share-site.ts';
import { borrowBrowser } from './borrow-browser.ts';
import { setInTestFonts } from './set-in-test-fonts.ts';

/** A built site that is being served, and a browser to read it with. */
export type ServedSite = {
  readonly browser: Browser;
  /** The full address of a page. */
  urlOf(path: string): string;
  close(): Promise<void>;
};

export type ServeRequest = SharedRequest & {
  /** Set in the fonts that the tests bring along, for whoever measures where lines break. */
  readonly inTestFonts?: boolean;
};

/**
 * Builds a site once for all tests of the run, and serves it as a static host would.
 *
 * @throws Error with the build's output, when it fails
 */
export async function serveSite({ inTestFonts = false, ...request }: ServeRequest = {}): Promise<ServedSite> {
  const site = await (inTestFonts ? shareChanged(request, 'fonts', setInTestFonts) : shareSite(request));
  if (site.exitCode !== 0) throw new Error(site.output);
  const base = request.base ?? '/';
  const server = await startStaticServer({ folder: site.folder, base, port: 0 });
  const browser = await borrowBrowser();
  return {
    browser,
    urlOf: (path) => new URL(base + path.replace(/^\//, ''), server.address).href,
    close: () => server.close(),
  };
}
