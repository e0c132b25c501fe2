import type { Page } from 'playwright-core';

/** The layout shift of a page so far, 0 where nothing moved by itself (https://web.dev/articles/cls). */
export function findShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let total = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    // What happened before is handed out in a task of its own, and what happens now after the frame.
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    return total;
  });
}

/** The layout shift of a page once it was read to its end, by a reader who is slower than the pictures ahead. */
export async function findShiftOfReading(page: Page, pixelsAtOnce: number): Promise<number> {
  await page.evaluate(async (step) => {
    const isAwaited = (picture: HTMLImageElement) => {
      const { top, bottom } = picture.getBoundingClientRect();
      return !picture.complete && picture.checkVisibility() && bottom > 0 && top < 2 * innerHeight;
    };
    for (let y = 0; y < document.body.scrollHeight; y += step) {
      scrollTo(0, y);
      do await new Promise((done) => setTimeout(done, 40));
      while ([...document.images].some(isAwaited));
    }
  }, pixelsAtOnce);
  return findShift(page);
}
