import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { inBothThemes } from './in-both-themes.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs axe on a page in one theme after the other; it is light again afterwards.
 *
 * @example expect(await findViolationsInThemes(page)).toEqual([]) // else ['dark: color-contrast: .note']
 */
export async function findViolationsInThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  await inBothThemes(page, async (theme) => {
    found.push(...(await findViolations(page)).map((violation) => `${theme}: ${violation}`));
  });
  return found;
}

/**
 * Runs axe on a page as it stands.
 *
 * @example expect(await findViolations(page)).toEqual([]) // else ['button-name: #Content > button']
 */
export async function findViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate((): Promise<AxeResults> => {
    const { axe } = window as unknown as {
      axe: { run(options: { resultTypes: string[] }): Promise<AxeResults> };
    };
    return axe.run({ resultTypes: ['violations'] });
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
