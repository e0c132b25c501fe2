import type { Page } from 'playwright-core';

export type WatchedEdits = {
  /** The moment at which the browser had the page with an edit, or undefined if it had not in time. */
  whenSeen(count: number, patience: number): Promise<number | undefined>;
};

/** Has a page say which edit it shows, as soon as that is in the document, however often it is loaded. */
export async function watchEdits(page: Page): Promise<WatchedEdits> {
  const seen = new Map<number, number>();
  const waiting = new Map<number, (at: number) => void>();
  await page.exposeFunction('noteEdit', (count: number, at: number) => {
    if (!seen.has(count)) seen.set(count, at);
    waiting.get(count)?.(at);
  });
  await page.addInitScript(() => {
    let last = 0;
    new MutationObserver(() => {
      const found = /Sentence number (\d+) of many/.exec(document.body?.textContent ?? '')?.[1];
      if (found === undefined || Number(found) === last) return;
      last = Number(found);
      Reflect.get(window, 'noteEdit')(last, Date.now());
    }).observe(document, { childList: true, subtree: true });
  });
  return {
    whenSeen: (count, patience) =>
      new Promise((done) => {
        const at = seen.get(count);
        if (at !== undefined) return done(at);
        const timer = setTimeout(() => done(undefined), patience);
        waiting.set(count, (now) => {
          clearTimeout(timer);
          done(now);
        });
      }),
  };
}
