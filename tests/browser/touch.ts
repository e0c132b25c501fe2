import type { CDPSession, Page } from 'playwright-core';

type Point = { readonly x: number; readonly y: number };

/** Fingers on the glass: each is where it starts and where it ends. */
export type Finger = { readonly from: Point; readonly to: Point };

const steps = 12;

/** Moves fingers over the page, all at once, and lifts them. */
export async function moveFingers(page: Page, fingers: readonly Finger[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await touch(session, 'touchStart', pointsAt(fingers, 0));
  for (let step = 1; step <= steps; step++) {
    await touch(session, 'touchMove', pointsAt(fingers, step / steps));
    // A frame each: what follows a finger looks at it once a frame.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  await touch(session, 'touchEnd', []);
  await session.detach();
}

function touch(session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) {
  return session.send('Input.dispatchTouchEvent', { type, touchPoints });
}

function pointsAt(fingers: readonly Finger[], part: number): Point[] {
  return fingers.map(({ from, to }) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  }));
}
