import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import { buildSite } from '../../../src/pages/build-site.ts';
import { rowsOnPage } from '../../../src/pages/lists/list-parts.ts';
import type { PapersPage } from '../../../src/pages/page.ts';
import { noAssets } from '../../../src/pages/site.ts';
import { parseSettings } from '../../../src/source/settings.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const cite = (count: number, month: string) =>
  Array.from({ length: count }, (_, index) => {
    const number = String(10000 + index);
    return `- [Tides of the ${month} shore, number ${index}](https://arxiv.org/abs/${month}.${number})`;
  });

function papersPages(lines: readonly string[]): PapersPage[] {
  const catalogue = buildCatalogue([lectureOf(`## Papers\n${lines.join('\n')}`)]);
  const site = buildSite(parseSettings('title: Shores').settings, noAssets, undefined);
  return buildPages({ catalogue, site, language: 'en' }).filter((page) => page.kind === 'papers');
}

function yearsOn(page: PapersPage | undefined): string[] {
  return page?.yearLinks.map(({ year, href, count }) => `${year} ${href} ${count}`) ?? [];
}

test('every page of a long list leads to all years, each with all its papers', () => {
  const [first, second] = papersPages([
    ...cite(rowsOnPage - 1, '2403'),
    ...cite(3, '2304'),
    ...cite(2, '2205'),
  ]);
  const all = rowsOnPage - 1;
  expect(yearsOn(first)).toEqual([
    `2024 #year-2024 ${all}`,
    '2023 #year-2023 3',
    '2022 /papers/pages/2/#year-2022 2',
  ]);
  expect(yearsOn(second)).toEqual([
    `2024 /papers/#year-2024 ${all}`,
    '2023 /papers/#year-2023 3',
    '2022 #year-2022 2',
  ]);
});

test('years of a short list are on its page', () => {
  const [only] = papersPages([...cite(2, '2403'), '- [A shore of no year](https://example.org/shore.pdf)']);
  expect(yearsOn(only)[0]).toBe('2024 #year-2024 2');
});
