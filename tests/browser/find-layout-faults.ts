import type { Page } from 'playwright-core';
import { addFacts } from './measure-page.ts';

/**
 * Looks over a page as it is laid out now: what is wider than the window, cut, covered or too small to be hit, what
 * runs into each other, and lines that are too long or too short to be read.
 *
 * @example expect(await findLayoutFaults(page)).toEqual([]) // else ['cut: p.note "Learning Transferable …"']
 */
export async function findLayoutFaults(page: Page): Promise<string[]> {
  await addFacts(page);
  return page.evaluate(() => facts.findLayoutFaults());
}
