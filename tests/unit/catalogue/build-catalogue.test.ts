import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const heron =
  '### Heron\n**Paper:** [Heron: Watching](https://arxiv.org/abs/2203.01234v2)<br>\n**Code:** [c](https://github.com/riverlab/heron)';

describe('models', () => {
  const modelsOf = (body: string) => buildCatalogue([lectureOf(body)]).models.map(({ name }) => name);

  test('are entries and architectures, by name, with numbers by value', () => {
    expect(
      modelsOf(
        '## Waders\n### Ibis-10\n**Licence:** MIT\n### ibis-9\n**Licence:** MIT\n### Still\n**Egret architecture**\n![](z.png)',
      ),
    ).toEqual(['Egret', 'ibis-9', 'Ibis-10']);
  });

  test('a heading with nothing of its own is not listed', () => {
    expect(modelsOf('## Waders\n### About this course\nHello.')).toEqual([]);
  });

  test('a group is one where a work directly below it bears its name and is not a survey', () => {
    const paper = (title: string) => `**Paper:** [${title}](https://arxiv.org/abs/2203.09999)`;
    expect(modelsOf(`## Waders\n${paper('All waders')}\n${heron}`)).toEqual(['Heron']);
    expect(modelsOf(`## Waders\n${paper('Waders: A Survey')}\n${heron}`)).toEqual(['Heron']);
    expect(modelsOf(`## WaderNet\n${paper('WaderNet: Walking in Water')}\n${heron}`)).toEqual([
      'Heron',
      'WaderNet',
    ]);
    expect(modelsOf(`## [Waders](https://riverlab.example)\n${heron}`)).toEqual(['Heron']);
  });

  test('the same name in two lectures is one model with two places', () => {
    const first = lectureOf(heron, 'first');
    const second = lectureOf(
      '### HERON\n**Code:** [c](https://github.com/riverlab/heron)\n**Demo:** [d](https://riverlab.example/d)',
      'second',
    );
    const { models } = buildCatalogue([first, second]);
    expect(models).toHaveLength(1);
    expect(models[0]?.places.map(({ lecture }) => lecture.slug)).toEqual(['first', 'second']);
    expect(models[0]?.resources.map(({ role }) => role)).toEqual(['paper', 'code', 'demo']);
  });

  test('year and month are those of the first paper, family is the heading above', () => {
    const [model] = buildCatalogue([
      lectureOf(`## Waders\n${heron}\n**Paper:** [Heron, sketched](https://arxiv.org/abs/2112.00001)`),
    ]).models;
    expect(model).toMatchObject({ name: 'Heron', family: 'Waders', year: 2021, month: 12 });
  });
});

describe('papers', () => {
  test('one arXiv id is one paper in every form and version; newest first', () => {
    const { papers } = buildCatalogue([
      lectureOf(
        `${heron}\n### Egret\n**Paper:** [again](https://arxiv.org/pdf/2203.01234)\n### Ibis\n**Paper:** [Ibis: Probing](https://arxiv.org/abs/2401.00001)`,
      ),
    ]);
    expect(papers.map(({ key, title }) => `${key} ${title}`)).toEqual([
      '2401.00001 Ibis: Probing',
      '2203.01234 Heron: Watching',
    ]);
    expect(papers[1]?.places.map(({ section }) => section.name)).toEqual(['Heron', 'Egret']);
  });

  test('a paper that is not on arXiv is identified by its address, and comes last', () => {
    const { papers } = buildCatalogue([
      lectureOf(`### Stork\n**Paper:** [Stork](https://riverlab.example/stork.pdf)\n${heron}`),
    ]);
    expect(papers.map(({ key }) => key)).toEqual(['2203.01234', 'https://riverlab.example/stork.pdf']);
  });
});

test('the order of the lectures does not matter', () => {
  const lectures = [
    lectureOf(heron, 'a'),
    lectureOf(heron, 'b', 'title: b\ndate: 2026-01-02'),
    lectureOf('## x', 'c'),
  ];
  expect(buildCatalogue(lectures)).toEqual(buildCatalogue([...lectures].reverse()));
  expect(buildCatalogue(lectures).lectures.map(({ slug }) => slug)).toEqual(['b', 'a', 'c']);
});

test('a paper in a table is taught there; a table does not make its heading a model', () => {
  const { models, papers } = buildCatalogue([
    lectureOf('### Overview\n| a | b |\n| --- | --- |\n| x | [Egret](https://arxiv.org/abs/2105.00042) |'),
  ]);
  expect(papers.map(({ key, places }) => [key, places[0]?.section.name])).toEqual([
    ['2105.00042', 'Overview'],
  ]);
  expect(models).toEqual([]);
});
