import type { Page } from 'playwright-core';

/**
 * Fonts of the machine that a page is written in, without those that the style sheet brings.
 *
 * @example expect(await listMachineFonts(page)).toEqual([]) // else ['DejaVu Sans']
 */
export async function listMachineFonts(page: Page): Promise<string[]> {
  await page.evaluate(() => facts.addLetters());
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-letters]',
  });
  const answers = await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  await session.detach();
  await page.evaluate(() => facts.removeLetters());
  const fonts = answers.flatMap((answer) => answer.fonts);
  return [...new Set(fonts.filter((font) => !font.isCustomFont).map((font) => font.familyName))];
}
