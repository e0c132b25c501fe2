import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';

let running: Promise<Browser> | undefined;

/**
 * The one Chromium of this process, which ends with it: each test opens a context of its own, and nobody closes the browser. One
 * that has crashed is started again.
 */
export async function borrowBrowser(): Promise<Browser> {
  const browser = await running;
  if (!browser?.isConnected()) running = launchChromium();
  return running as Promise<Browser>;
}
