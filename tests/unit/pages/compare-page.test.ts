import { beforeAll, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { loadDiagramEngine } from '../../../src/markdown/code/diagram-engine.ts';
import { buildComparePage } from '../../../src/pages/models/compare-page.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { aSite } from '../../fixtures/pages.ts';

beforeAll(() => loadDiagramEngine('```mermaid'));

const facts = (count: number) =>
  ['**Year:** 2022', '**Connector:** linear', '**Licence:** MIT', '**Output:** text', '**Data:** none']
    .slice(0, count)
    .map((line) => `${line}<br>`)
    .join('\n');

const entry = (name: string, family: string, count: number) =>
  `### ${name} {.model family="${family}"}\n\n${facts(count)}\n`;

const pageOf = (...entries: string[]) =>
  buildComparePage({
    catalogue: buildCatalogue([lectureOf(entries.join('\n'))]),
    site: aSite(),
    language: 'en',
  });

test('pairs are of the models with most facts, of different families, each model once', () => {
  const { pairs } = pageOf(
    entry('Avocet', 'Waders', 5),
    entry('Bittern', 'Waders', 4),
    entry('Coot', 'Rails', 3),
    entry('Dunlin', 'Sandpipers', 3),
    entry('Egret', 'Herons', 2),
  );
  expect(pairs.map(({ models, href }) => [models.map(({ name }) => name).join(' '), href])).toEqual([
    ['Avocet Coot', '/vlm/compare/?m=avocet,coot'],
    ['Bittern Dunlin', '/vlm/compare/?m=bittern,dunlin'],
  ]);
});

test('there is no pair where all models are of one family, or have too few facts', () => {
  expect(pageOf(entry('Avocet', 'Waders', 5), entry('Bittern', 'Waders', 4)).pairs).toEqual([]);
  expect(pageOf(entry('Avocet', 'Waders', 5), entry('Egret', 'Herons', 2)).pairs).toEqual([]);
});

test('a dataset is never part of a pair', () => {
  const dataset = entry('Fulmar', 'Tubenoses', 5).replace('.model', '.dataset');
  expect(pageOf(entry('Avocet', 'Waders', 5), dataset).pairs).toEqual([]);
});

test('the field offers by name what has something to compare', () => {
  const { choices } = pageOf(
    '### 白鷺 {.model}\n![](b.png)',
    entry('Avocet', 'Waders', 1),
    '### Grebe\n**Paper:** [Grebe](https://arxiv.org/abs/2203.01234)',
  );
  expect(choices).toEqual([
    { name: 'Avocet', slug: 'avocet', href: '/vlm/models/avocet/' },
    { name: '白鷺', slug: '白鷺', href: `/vlm/models/${encodeURI('白鷺')}/` },
  ]);
});

test('a model and what it descends from come first, a version before what shares a part', () => {
  const base = (name: string, fact: string) =>
    entry(name, 'Waders', 3).replace('**Connector:** linear', fact);
  const { pairs } = pageOf(
    entry('HeronNet', 'Waders', 3),
    base('EgretNet', '**Starts from:** HeronNet'),
    base('IbisNet', "**Connector:** EgretNet's"),
    entry('IbisNet-2', 'Waders', 3).replace('###', '####'),
    entry('Coot', 'Rails', 3),
  );
  expect(pairs.map(({ models }) => models.map(({ name }) => name).join(' '))).toEqual([
    'IbisNet IbisNet-2',
    'HeronNet EgretNet',
  ]);
});

test('a diagram says as much of a model as a picture', () => {
  const { choices } = pageOf('### Heron {.model}\n\n```mermaid\nflowchart LR\n  A --> B\n```\n');
  expect(choices.map(({ name }) => name)).toEqual(['Heron']);
});
