import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';

/** Something that a reader's browser would report. */
export type PageProblem = {
  /** An error in the console, an exception nobody caught, a breach of the Content Security Policy. */
  readonly kind: 'console' | 'exception' | 'policy';
  readonly text: string;
  /** The file that it is about, where the browser tells. */
  readonly address: string;
};

export type OpenPage = {
  readonly page: Page;
  /** Grows while the page is open. */
  readonly problems: readonly PageProblem[];
  /** Addresses beyond this machine that the page asked for and did not get. */
  readonly refused: readonly string[];
  close(): Promise<void>;
};

/**
 * Opens an empty page with storage of its own that reaches this machine only: every request
 * to another host is refused, and the errors that this leaves in the console do not count as problems. A test that
 * measures the cache should know that refusing requests switches it off. Nothing moves by itself, so that no test measures
 * something on its way; a test of motion asks for `reducedMotion: 'no-preference'`.
 *
 * @param options viewport, colorScheme and whatever else a Playwright context takes
 * @example
 * const { page, problems } = await openPage(browser, { colorScheme: 'dark' });
 * await page.goto(server.address);
 * expect(problems).toEqual([]);
 */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  const problems: PageProblem[] = [];
  const refused: string[] = [];
  await context.route(
    (url) => !isLocal(url.href),
    (route) => {
      refused.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !isRefusal(message)) problems.push(describeMessage(message));
  });
  page.on('pageerror', ({ message, stack = '' }) => {
    problems.push({ kind: 'exception', text: message, address: stack.match(/https?:[^\s)]+/)?.[0] ?? '' });
  });
  return { page, problems, refused, close: () => context.close() };
}

function isLocal(address: string): boolean {
  return new URL(address).hostname === '127.0.0.1';
}

function isRefusal(message: ConsoleMessage): boolean {
  const { url } = message.location();
  return message.text().startsWith('Failed to load resource') && url !== '' && !isLocal(url);
}

function describeMessage(message: ConsoleMessage): PageProblem {
  const text = message.text();
  return {
    kind: text.includes('Content Security Policy') ? 'policy' : 'console',
    text,
    address: message.location().url,
  };
}
