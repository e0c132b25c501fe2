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

/** Has a page wait for the script that its address needs as long as this machine takes, where a reader sees all of it after seconds. */
export async function waitForAsked(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.asked * { animation-duration: 1000s !important; }');
    document.adoptedStyleSheets = [sheet];
  });
}

/** The layout shift of a page once it was read to its end, by a reader who is slower than the pictures ahead. */
export async function findShiftOfReading(page: Page, pixelsAtOnce: number): Promise<number> {
  await page.evaluate(async (step) => {
    // What has come is settled once the page has marked it, and has had a frame to give it its shape.
    const isUnmarked = (picture: HTMLImageElement) =>
      picture.closest('.figure, .picture')?.matches('.is-loaded, .is-missing') === false;
    const isAwaited = (picture: HTMLImageElement) => {
      const { top, bottom } = picture.getBoundingClientRect();
      const isNear = picture.checkVisibility() && bottom > 0 && top < 2 * innerHeight;
      return isNear && (!picture.complete || (picture.currentSrc !== '' && isUnmarked(picture)));
    };
    for (let y = 0; y < document.body.scrollHeight; y += step) {
      scrollTo(0, y);
      do await new Promise((done) => setTimeout(done, 40));
      while ([...document.images].some(isAwaited));
      for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    }
  }, pixelsAtOnce);
  return findShift(page);
}
