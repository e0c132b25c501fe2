import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { addresses } from '../../../src/pages/addresses.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import { buildSite } from '../../../src/pages/build-site.ts';
import { parseSettings } from '../../../src/source/settings.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { aSite } from '../../fixtures/pages.ts';

const lecture = lectureOf('### Heron\n**Paper:** [Heron](https://arxiv.org/abs/2203.01234)');

function courseOf(yaml: string) {
  const { settings, findings } = parseSettings(yaml);
  const site = buildSite(settings, aSite().assets, undefined);
  const catalogue = buildCatalogue([lecture], settings.catalogue !== false);
  const pages = buildPages({ catalogue, site, language: settings.language });
  return { site, pages, findings };
}

test('without the setting, or with true, the course lists models', () => {
  for (const yaml of ['', 'catalogue: true']) {
    const { site, pages } = courseOf(yaml);
    expect(site.navigation.map(({ list }) => list)).toEqual(['lectures', 'models', 'papers']);
    expect(pages.find(({ address }) => address === addresses.models)?.title).toBe('Models');
  }
});

test('false: no list, no page of a model, no comparison, no timeline, and papers stay', () => {
  const { site, pages, findings } = courseOf('catalogue: false');
  expect(findings).toEqual([]);
  expect(site.navigation.map(({ list }) => list)).toEqual(['lectures', 'papers']);
  const kinds = new Set(pages.map(({ kind }) => kind));
  expect(['models', 'model', 'compare', 'timeline'].filter((kind) => kinds.has(kind as never))).toEqual([]);
  expect(['lecture', 'paper', 'search', 'figures'].every((kind) => kinds.has(kind as never))).toBe(true);
});

test('a name of its own is that of the list, in its own language', () => {
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
