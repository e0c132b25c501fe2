import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { findInstalledBrowsers } from './installed-browsers.ts';
import { unpackChromium } from './packaged-chromium.ts';

/** A browser that can be started: where it is, and what its process needs to know. */
export type BrowserProgram = Required<Pick<LaunchOptions, 'executablePath'>> & Pick<LaunchOptions, 'env'>;

/** Milliseconds; a cold disk makes the first start slow. */
const patience = 60_000;

const flags = [
  // Tests run as root in containers, where there is no sandbox; all they open is our own pages.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  // No name is looked up and no proxy asked, whatever a page or the browser itself wants.
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  // The same letter shapes on every machine that has the same fonts.
  '--font-render-hinting=none',
];

/**
 * Starts a headless Chromium: the one of CHROME_PATH, else the one of the package `@sparticuz/chromium`, which needs neither root
 * nor a download and behaves the same on every machine; where that does not start, one that is installed.
 *
 * @throws Error that names every browser that was tried, when none starts
 * @example const browser = await launchChromium();
 */
export async function launchChromium(): Promise<Browser> {
  const asked = process.env.CHROME_PATH;
  if (asked) return launch({ executablePath: asked });

  const failures: string[] = [];
  for (const findProgram of [
    unpackChromium,
    ...findInstalledBrowsers().map((path) => () => ({ executablePath: path })),
  ]) {
    try {
      return await launch(await findProgram());
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`No Chromium starts on this machine. Set CHROME_PATH to one.\n\n${failures.join('\n\n')}`);
}

function launch(program: BrowserProgram): Promise<Browser> {
  return chromium.launch({ ...program, args: flags, headless: true, timeout: patience });
}
