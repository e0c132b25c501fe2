import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { inBothThemes } from './in-both-themes.ts';
import { openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ base: '/vlm/' });
});
afterAll(() => site.close());

const paper = '/papers/2304.08485/';

const lecture = '/lectures/vision-language-models/';

test('without scripts the citation opens, and the papers of a lecture can be downloaded', async () => {
  const { page, close } = await openPage(site.browser, { javaScriptEnabled: false });
  await page.goto(site.urlOf(lecture));
  const box = page.locator('details.cite');
  await expect.poll(() => box.locator('pre').isVisible()).toBe(false);
  await box.locator('summary').click();
  await expect.poll(() => box.locator('pre').innerText()).toContain('@misc{');
  const taken = page.waitForEvent('download');
  await box.getByRole('link', { name: 'papers of this lecture: BibTeX' }).click();
  expect((await taken).suggestedFilename()).toBe('papers.bib');
  await expect.poll(() => box.getByRole('button', { includeHidden: true }).first().isVisible()).toBe(false);
  await close();
});

test('a button copies the citation as it is', async () => {
  const { page, problems, close } = await openPage(site.browser, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto(site.urlOf(paper));
  await page.locator('details.cite summary').click();
  const copy = page.locator('details.cite .code-copy');
  await copy.click();
  await expect.poll(() => copy.innerText()).toBe('Copied');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^@inproceedings\{liu2023visual,\n {2}title = /);
  expect(problems).toEqual([]);
  await close();
});

test('the page of a paper says who wrote it and where it appeared, and cites it in two clicks', async () => {
  const { page, close } = await openPage(site.browser, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto(site.urlOf(paper));
  const header = page.locator('.entity-header');
  await expect
    .poll(() => header.innerText())
    .toContain('Haotian Liu, Chunyuan Li, Qingyang Wu and Yong Jae Lee');
  await expect.poll(() => header.locator('.entity-meta').innerText()).toContain('NeurIPS 2023');
  await header.getByRole('link', { name: 'Cite' }).click();
  await page.locator('details.cite .code-copy').click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('author = {Liu, Haotian and Li, Chunyuan and Wu, Qingyang and Lee, Yong Jae}');
  await close();
});

test.each([
  [paper, 'BibTeX', 'cite.bib', /^@inproceedings\{liu2023visual,\n {2}title = /],
  [
    paper,
    'RIS',
    'cite.ris',
    /^TY {2}- CONF\r\nID {2}- liu2023visual\r\nTI {2}- Visual Instruction Tuning\r\n/,
  ],
  [
    paper,
    'CSL-JSON',
    'cite.csl.json',
    /^\[\{"id":"liu2023visual","type":"paper-conference","title":"Visual Inst/,
  ],
  [
    lecture,
    'RIS',
    'cite.ris',
    /^TY {2}- ELEC\r\n(?:.|\s)*\r\nT2 {2}- Vision-Language Models\r\nLA {2}- en\r\n/,
  ],
  [lecture, 'CSL-JSON', 'cite.csl.json', /"type":"webpage".*"container-title":".*"language":"/],
])('the citation of %s is made as %s when a reader asks for it', async (path, format, name, start) => {
  const { page, problems, close } = await openPage(site.browser);
  await page.goto(site.urlOf(path));
  const box = page.locator('details.cite');
  await box.locator('summary').click();
  const taken = page.waitForEvent('download');
  await box.getByRole('button', { name: `Download: ${format}` }).click();
  const download = await taken;
  expect(download.suggestedFilename()).toBe(name);
  expect(await readFile(await download.path(), 'utf8')).toMatch(start);
  expect(problems).toEqual([]);
  await close();
});

test.each(['/', '/lectures/vision-language-models/', '/models/llava/', paper])(
  '%s carries data for other programs, and its policy allows it',
  async (path) => {
    const { page, problems, close } = await openPage(site.browser);
    await page.goto(site.urlOf(path));
    await expect.poll(() => page.locator('script[type="application/ld+json"]').count()).toBe(1);
    expect(problems).toEqual([]);
    await close();
  },
);

test.each(['/lectures/vision-language-models/', paper])(
  'an open citation of %s has no violation in either theme and fits a phone',
  async (path) => {
    const { page, close } = await openPage(site.browser, {
      bypassCSP: true,
      viewport: { width: 390, height: 844 },
    });
    await page.goto(site.urlOf(path));
    await page.locator('details.cite summary').click();
    await inBothThemes(page, async (theme) => {
      await expect.poll(() => findViolations(page), { message: theme }).toEqual([]);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });
    await close();
  },
);
