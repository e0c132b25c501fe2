import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserProgram } from '../browser/chromium.ts';
import type { Reader } from './reader.ts';

/** Milliseconds; a busy machine starts a browser slowly. */
const timeout = 60_000;

/** A proxy that nobody answers at: a page reaches this machine only. */
const nobody = { host: '127.0.0.1', port: 9 };

export async function startChrome({ executablePath, env }: BrowserProgram): Promise<Reader> {
  const browser = await puppeteer.launch({
    executablePath,
    ...(env && { env }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-proxy-server',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
    timeout,
  });
  return readWith(browser);
}

export async function startFirefox(executablePath: string): Promise<Reader> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': nobody.host,
      'network.proxy.http_port': nobody.port,
      'network.proxy.ssl': nobody.host,
      'network.proxy.ssl_port': nobody.port,
    },
    timeout,
  });
  return readWith(browser);
}

async function readWith(browser: Browser): Promise<Reader> {
  const page: Page = await browser.newPage();
  page.setDefaultTimeout(timeout);
  return {
    open: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    resize: (window) => page.setViewport(window),
    click: (selector) => page.locator(selector).click(),
    hover: (selector) => page.locator(selector).hover(),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    back: async () => {
      await page.evaluate(() => history.back());
    },
    ask: async (question, ...values) => {
      const source = `(${question})(...${JSON.stringify(values)})`;
      return (await page.evaluate(source)) as Awaited<ReturnType<typeof question>>;
    },
    close: () => browser.close(),
  };
}
