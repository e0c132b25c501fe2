import type { Browser } from 'playwright-core';
import { startStaticServer } from '../../src/site/static-server.ts';
import { type BuildRequest, buildSite } from '../site/build-site.ts';
import { launchChromium } from './chromium.ts';

/** A built site that is being served, and a browser to read it with. */
export type ServedSite = {
  readonly browser: Browser;
  /** The full address of a page. */
  urlOf(path: string): string;
  close(): Promise<void>;
};

/**
 * Builds a site, serves it as a static host would and starts a browser.
 *
 * @throws Error with the build's output, when it fails
 */
export async function serveSite(request: BuildRequest = {}): Promise<ServedSite> {
  const site = await buildSite(request);
  if (site.exitCode !== 0) throw new Error(site.output);
  const base = request.base ?? '/';
  const server = await startStaticServer({ folder: site.folder, base, port: 0 });
  const browser = await launchChromium();
  return {
    browser,
    urlOf: (path) => new URL(base + path.replace(/^\//, ''), server.address).href,
    close: async () => {
      await browser.close();
      await server.close();
      await site.remove();
    },
  };
}
