import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { isGatheringHeading, isPlainHeading } from '../../../src/catalogue/evidence/plain-heading.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

test.each([
  'Introduction',
  '1.2 Basic Introduction',
  'INSTALLATION:',
  '[Homework]: Counting herons',
  '作業 2：數鷺',
  '參考資料',
  'Architectures',
  '3. Recent Methods',
  'Open-Source Tools',
  'Related works',
  '相關工作',
  'PDF',
  'Project website:',
])('"%s" could be in any lecture', (name) => expect(isPlainHeading(name)).toBe(true));

test.each([
  'Heron',
  'ReviewNet',
  'Frozen',
  'Model Soup',
  'Heron: an Introduction',
  '模型蒸餾',
  'Heron Architectures',
  'Diving Methods',
  'Homework',
  'Lab Heron',
])('"%s" is plain only where that is all it says', (name) =>
  expect(isPlainHeading(name)).toBe(name === 'Homework'),
);

test.each([
  ['Heron papers', true],
  ['Waders Overview', true],
  ['Overview Transformer', false],
  ['Waders', false],
])('whether "%s" only gathers other things: %s', (name, gathers) =>
  expect(isGatheringHeading(name)).toBe(gathers),
);

describe('what is below such a heading', () => {
  const namesOf = (body: string) => buildCatalogue([lectureOf(body)]).models.map(({ name }) => name);
  const code = '**Code:** [c](https://github.com/riverlab/heron)';

  test('is not an entry of the catalogue, unless its author says so or states facts', () => {
    expect(namesOf(`### Installation\n${code}\n\n### Models\n![](x.png)`)).toEqual([]);
    expect(namesOf('### Overview {.model}\nA model of that name.')).toEqual(['Overview']);
    expect(namesOf('### Review\n**Licence:** MIT')).toEqual(['Review']);
  });

  test('is an entry where the heading gathers and has a paper, code or weights', () => {
    expect(namesOf('### Heron papers\n[a list](https://github.com/riverlab/awesome-herons)')).toEqual([]);
    expect(namesOf(`### Heron Tutorial\n${code}`)).toEqual(['Heron Tutorial']);
  });

  test('keeps its papers', () => {
    const { papers } = buildCatalogue([
      lectureOf('### References\n**Paper:** [Herons that See](https://arxiv.org/abs/2203.01234)'),
    ]);
    expect(papers.map(({ title, models, places }) => [title, models, places.length])).toEqual([
      ['Herons that See', [], 1],
    ]);
  });
});

test('models below a heading that names only their kind are not of one family', () => {
  const entry = (name: string, id: string) =>
    `### ${name}\n**Paper:** [${name} at sea](https://arxiv.org/abs/${id})\n`;
  const below = (heading: string) => {
    const body = `## ${heading}\n${entry('Heron', '2203.01234')}\n${entry('Egret', '2203.01235')}`;
    return buildCatalogue([lectureOf(body)]).models.map(({ family }) => family);
  };
  expect(below('Architectures')).toEqual([undefined, undefined]);
  expect(below('Latest models')).toEqual([undefined, undefined]);
  expect(below('Waders')).toEqual(['Waders', 'Waders']);
});
