import type { Page } from 'playwright-core';

/** Answers the card on the desk of `/revise/`, whatever it asks, right or wrong. */
export async function answerCard(page: Page): Promise<void> {
  const desk = page.locator('.revise-desk');
  await desk.locator('h2').waitFor();
  for (const option of await desk.locator('.revise-option:enabled').all())
    if (await option.isEnabled()) await option.click();
  for (const select of await desk.locator('select').all()) await select.selectOption({ index: 1 });
  for (const field of await desk.getByRole('textbox').all()) await field.fill('fish');
  const check = desk.getByRole('button', { name: 'Check' });
  if (await check.isVisible()) await check.click();
}
