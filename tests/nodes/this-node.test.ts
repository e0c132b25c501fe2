import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { launchChromium } from '../browser/chromium.ts';
import { openPage } from '../browser/open-page.ts';
import { type BuiltSite, buildSite } from '../site/build-site.ts';

let site: BuiltSite | undefined;
let preview: ChildProcess | undefined;

afterEach(async () => {
  if (preview?.exitCode === null) {
    const ended = once(preview, 'exit');
    preview.kill();
    await ended;
  }
  await site?.remove();
});

/** Starts `npm run preview`'s command under this Node; its first line says where the site is. */
async function startPreview(folder: string): Promise<string> {
  const [, ...words] = manifest.scripts.preview.split(' ');
  preview = spawn(process.execPath, words, {
    env: { ...process.env, LECTERN_OUTPUT: folder, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  preview.stdout?.on('data', (text) => (printed += String(text)));
  await expect.poll(() => printed).toMatch(/http:\S+/);
  return /http:\S+/.exec(printed)?.[0] ?? '';
}

test(`Node ${process.version} builds the course, serves it, and finds LLaVA`, async () => {
  site = await buildSite();
  expect([site.exitCode, site.output]).toEqual([0, expect.stringContaining('Built ')]);
  const address = await startPreview(site.folder);
  const browser = await launchChromium();
  const { page, problems } = await openPage(browser);
  await page.goto(address, { waitUntil: 'load' });
  await page.keyboard.press('/');
  await page.keyboard.type('llava');
  await expect
    .poll(() => page.locator('.search-dialog [role="option"]').first().innerText())
    .toContain('LLaVA');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/models\/llava\//);
  expect(problems).toEqual([]);
  await browser.close();
});
