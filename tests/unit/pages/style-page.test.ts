import { expect, test } from 'vitest';
import { renderPage } from '../../../layouts/render-page.tsx';
import { buildStylePage } from '../../../src/pages/style-page.ts';
import { parseStyleSample } from '../../../src/site/write/style-sample.ts';
import { aSite } from '../../fixtures/pages.ts';

const sample = parseStyleSample('/vlm/');
const page = buildStylePage(sample, aSite());

test('both themes show the same, and no id is there twice', () => {
  const kinds = page.themes.map(({ sections }) =>
    sections.flatMap(({ blocks, sections: below }) =>
      [...blocks, ...below.flatMap((entry) => entry.blocks)].map(({ kind }) => kind),
    ),
  );
  expect(kinds[0]).toEqual(kinds[1]);
  expect(new Set(kinds[0])).toEqual(new Set(['prose', 'cards', 'gallery', 'question', 'facts']));
  const ids = [...renderPage(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('the sample is written as the guide asks', () => {
  // It is there twice on purpose, once under each theme.
  expect(sample.findings.filter(({ rule }) => rule !== 'heading/pasted')).toEqual([]);
});

test('search engines leave it out', () => {
  expect(renderPage(page)).toContain('<meta name="robots" content="noindex">');
});
