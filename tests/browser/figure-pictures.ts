import type { Page } from 'playwright-core';

/** A picture of any size, transparent where nothing is drawn. */
export function drawPicture(width: number, height: number): string {
  const radius = Math.min(width, height) / 4;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    <circle cx="${width / 2}" cy="${height / 2}" r="${radius}" fill="#1d1b19"/></svg>`;
}

/**
 * Answers for the hosts of the fixture's pictures: `tall-500x1500.png` is a picture of that size, and a name
 * without a size is not found.
 *
 * @param wait settles when pictures may come, at once where it is left out
 */
export async function servePictures(page: Page, wait: Promise<void> = Promise.resolve()): Promise<void> {
  await page.route(/riverlab\.example|githubusercontent\.com|arxiv\.org/, async (route) => {
    const [, width, height] = /-(\d+)x(\d+)\./.exec(route.request().url()) ?? [];
    await wait;
    if (!width || !height) return route.abort();
    const body = drawPicture(Number(width), Number(height));
    return route.fulfill({ contentType: 'image/svg+xml', body });
  });
}
