import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { addresses } from '../../../src/pages/addresses.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import { buildSite } from '../../../src/pages/build-site.ts';
import { parseSettings } from '../../../src/source/settings.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { aSite } from '../../fixtures/pages.ts';

const lecture = lectureOf('### Heron\n**Paper:** [Heron](https://arxiv.org/abs/2203.01234)');

function descriptionsOf(yaml: string): (string | undefined)[] {
  const { settings } = parseSettings(yaml);
  const site = buildSite(settings, aSite().assets, undefined);
  const pages = buildPages({ catalogue: buildCatalogue([lecture], true), site, language: settings.language });
  const named = [addresses.models, addresses.search, addresses.notFound];
  return named.map((address) => pages.find((page) => page.address === address)?.description);
}

test('sentences call a course by its title', () => {
  expect(descriptionsOf('title: Wading Birds')).toEqual([
    'Every model that Wading Birds teaches, with family, year and links.',
    'Search Wading Birds.',
    'No page of Wading Birds has this address.',
  ]);
});

test('sentences call a course without a title “this course”', () => {
  expect(descriptionsOf('')).toEqual([
    'Every model that this course teaches, with family, year and links.',
    'Search this course.',
    'No page of this course has this address.',
  ]);
  expect(descriptionsOf('language: zh-Hant')).toEqual([
    '「本課程」介紹的所有模型，附家族、年份與連結。',
    '在「本課程」中搜尋。',
    '「本課程」沒有這個網址。',
  ]);
});
