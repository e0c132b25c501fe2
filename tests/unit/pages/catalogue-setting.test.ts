import { describe, expect, test } from 'vitest';
import { renderPage } from '../../../layouts/render-page.tsx';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { listExports } from '../../../src/exports/list-exports.ts';
import { addresses } from '../../../src/pages/addresses.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import { buildSite } from '../../../src/pages/build-site.ts';
import type { Page } from '../../../src/pages/page.ts';
import { citeCourse } from '../../../src/pages/papers/cite-course.ts';
import { parseSettings } from '../../../src/source/settings.ts';
import { englishInScripts } from '../../../src/words/scripts/en.ts';
import { traditionalChineseInScripts } from '../../../src/words/scripts/zh-hant.ts';
import { englishInSearch } from '../../../src/words/search/en.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { aSite } from '../../fixtures/pages.ts';

const lecture = lectureOf('### Heron\n**Paper:** [Heron](https://arxiv.org/abs/2203.01234)');

function courseOf(yaml: string) {
  const { settings, findings } = parseSettings(yaml);
  const site = buildSite(settings, aSite().assets, undefined);
  const catalogue = buildCatalogue([lecture], settings.catalogue !== false);
  const pages = buildPages({ catalogue, site, language: settings.language });
  return { site, pages, findings, catalogue };
}

test('without the setting, or with true, the course lists models', () => {
  for (const yaml of ['', 'catalogue: true']) {
    const { site, pages } = courseOf(yaml);
    expect(site.navigation.map(({ list }) => list)).toEqual(['lectures', 'models', 'papers']);
    expect(pages.find(({ address }) => address === addresses.models)?.title).toBe('Models');
  }
});

test('with false, a course has no list, no page of a model, no comparison and no timeline, and papers stay', () => {
  const { site, pages, findings } = courseOf('catalogue: false');
  expect(findings).toEqual([]);
  expect(site.navigation.map(({ list }) => list)).toEqual(['lectures', 'papers']);
  const kinds = new Set(pages.map(({ kind }) => kind));
  expect(['models', 'model', 'compare', 'timeline'].filter((kind) => kinds.has(kind as never))).toEqual([]);
  expect(['lecture', 'paper', 'search', 'figures'].every((kind) => kinds.has(kind as never))).toBe(true);
});

test('a name of its own is the name of the list, in its own language', () => {
  const titleOf = (yaml: string) => {
    const page = courseOf(yaml).pages.find(({ address }) => address === addresses.models);
    return [page?.title, page?.description];
  };
  expect(titleOf('title: Ponds\ncatalogue: { name: Robots, one: robot }')).toEqual([
    'Robots',
    'All robots that Ponds teaches, with family, year and links.',
  ]);
  expect(titleOf('title: 池塘\nlanguage: zh-Hant\ncatalogue: { name: 機器人 }')[0]).toBe('機器人');
});

test.each(['catalogue: robots', 'catalogue: { one: robot }', 'catalogue: { name: Robots, two: x }'])(
  '"%s" is a fault',
  (yaml) => expect(courseOf(yaml).findings.map(({ rule }) => rule)).toEqual(['settings/value']),
);

describe('a name of its own is on every page', () => {
  const textsOf = (yaml: string) =>
    courseOf(yaml)
      .pages.filter(({ kind }) => ['compare', 'timeline', 'models', 'figures', 'home'].includes(kind))
      .map(
        (page) =>
          [
            page.kind,
            renderPage(page)
              .replace(/<span class="model-kind[^>]*>[^<]*/g, '')
              .replace(/<[^>]*>/g, ' ')
              .replaceAll(/language model|語言模型/giu, ''),
          ] as const,
      );

  test('in English', () => {
    const texts = textsOf('title: Ponds\ncatalogue: { name: Robots, one: robot }');
    expect(texts.length).toBeGreaterThan(4);
    for (const [kind, text] of texts) expect([kind, text.match(/.{20}\bmodels?\b/i)]).toEqual([kind, null]);
  });

  test('in Chinese', () => {
    const texts = textsOf('title: 池塘\nlanguage: zh-Hant\ncatalogue: { name: 機器人 }');
    for (const [kind, text] of texts) expect([kind, text.match(/.{10}模型/u)]).toEqual([kind, null]);
  });

  test('and scripts find it there', () => {
    const [, markup] = ['', renderPage(courseOf('catalogue: { name: Robots, one: robot }').pages[0] as Page)];
    expect(markup).toMatch(/<html[^>]* data-many="Robots" data-one="robot"/);
    expect(renderPage(courseOf('').pages[0] as Page)).not.toContain('data-many');
  });
});

test('scripts use the name too, in both languages', () => {
  const { compare } = englishInScripts.named('Robots', 'robot');
  const { found } = englishInSearch.named('Robots', 'robot');
  expect([found(1), compare.tray, compare.unknown('R2')]).toEqual([
    '1 robot',
    'Robots to compare',
    'No robot is called “R2”.',
  ]);
  expect(traditionalChineseInScripts.named('機器人', '機器人').compare.tray).toBe('要比較的機器人');
});

test('without a list there is no data file of it either', () => {
  const addressesOf = (yaml: string) => {
    const { site, pages, catalogue } = courseOf(yaml);
    const references = citeCourse(catalogue, site);
    return [
      ...listExports({ catalogue, site, pages, references, hasPreviews: false, sourceOf: () => undefined }),
    ];
  };
  const named = (yaml: string) =>
    addressesOf(yaml).filter(({ address, content }) =>
      /models\.json/.test(`${address} ${address === '/llms.txt' ? content : ''}`),
    );
  expect(named('catalogue: false').map(({ address }) => address)).toEqual([]);
  expect(named('').map(({ address }) => address)).toEqual([
    '/catalogue/models.json',
    '/schemas/models.json',
    '/llms.txt',
  ]);
});
