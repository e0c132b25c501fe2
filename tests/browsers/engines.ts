import { existsSync } from 'node:fs';
import { unpackChromium } from '../browser/packaged-chromium.ts';
import { startChrome, startFirefox } from './puppeteer-reader.ts';
import type { Reader } from './reader.ts';
import { startWebKit, webKitPatience } from './webkit-reader.ts';

/** A browser that readers have, and how a machine gets it. */
export type Engine = {
  readonly name: string;
  /** Programs that have to be there, each in one of several places. */
  readonly needs: readonly (readonly string[])[];
  readonly hint: string;
  /** Milliseconds that starting may take. */
  readonly patience: number;
  /** @param programs where each of `needs` was found */
  start(programs: readonly string[]): Promise<Reader>;
};

const webKitFolders = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/libexec',
  '/usr/lib',
];

export const engines: readonly Engine[] = [
  {
    name: 'Chromium',
    needs: [],
    hint: 'npm ci',
    patience: 120_000,
    start: async () => startChrome(await unpackChromium()),
  },
  {
    name: 'Firefox',
    needs: [
      [
        process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
        '/usr/bin/firefox',
        '/Applications/Firefox.app/Contents/MacOS/firefox',
      ],
    ],
    hint: 'apt-get install firefox-esr, or set FIREFOX_PATH',
    patience: 120_000,
    start: ([program = '']) => startFirefox(program),
  },
  {
    name: 'WebKit',
    needs: [
      ['/usr/bin/WebKitWebDriver'],
      webKitFolders.flatMap((folder) =>
        ['4.1', '6.0', '4.0'].map(
          (version) => `${folder}/${version === '6.0' ? 'webkitgtk' : 'webkit2gtk'}-${version}/MiniBrowser`,
        ),
      ),
      ['/usr/bin/Xvfb'],
    ],
    hint: 'apt-get install webkit2gtk-driver xvfb',
    patience: webKitPatience,
    start: ([driver = '', program = '', display = '']) => startWebKit({ driver, program, display }),
  },
];

/** Where the programs of an engine are on this machine; undefined, where one is missing. */
export function findPrograms({ needs }: Engine): readonly string[] | undefined {
  const found = needs.map((places) => places.find((place) => existsSync(place)));
  return found.every((place) => place !== undefined) ? found : undefined;
}
