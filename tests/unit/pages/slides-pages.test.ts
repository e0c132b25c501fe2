import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { aSite } from '../../fixtures/pages.ts';

const pagesOf = (body: string, slides?: boolean) =>
  buildPages({
    catalogue: buildCatalogue([lectureOf(body)]),
    site: aSite(),
    language: 'en',
    ...(slides !== undefined && { slides }),
  }).flatMap((page) =>
    page.kind === 'slides' || (page.kind === 'lecture' && page.slides) ? page.address : [],
  );

test('a lecture has slides, and its page leads to them', () => {
  expect(pagesOf('## Heron\nWades.')).toEqual(['/lectures/birds/', '/lectures/birds/slides/']);
});

test('a lecture without headings has none', () => {
  expect(pagesOf('Herons wade.')).toEqual([]);
});

test('a course can turn slides off', () => {
  expect(pagesOf('## Heron\nWades.', false)).toEqual([]);
});
