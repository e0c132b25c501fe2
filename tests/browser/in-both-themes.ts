import type { Page } from 'playwright-core';

const themes = ['light', 'dark'] as const;

/** Checks a page in one theme after the other, without opening it again; it is light afterwards. */
export async function inBothThemes(
  page: Page,
  check: (theme: (typeof themes)[number]) => Promise<void>,
): Promise<void> {
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    await check(colorScheme);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
