import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const paper = (id: string, title = 'P') => `**Paper:** [${title}](https://arxiv.org/abs/${id})<br>`;
const code = (name: string) => `**Code:** [${name}](https://github.com/riverlab/${name})<br>`;
const modelsOf = (...bodies: string[]) =>
  buildCatalogue(bodies.map((body, index) => lectureOf(body, `l${index}`))).models;

describe('one thing under two names', () => {
  test.each([
    ['Heron (by Riverlab)', [], 'by Riverlab'],
    ['Heron from Riverlab', [], 'from Riverlab'],
    ['Heron: Watching Before Speaking', [], 'Watching Before Speaking'],
    ['Heron（白鷺）', ['白鷺'], undefined],
    ['3. Heron', [], undefined],
    ['🪶 Heron (Riverlab, 2022)', [], 'Riverlab'],
  ])('Heron and %s', (name, otherNames, rest) => {
    const models = modelsOf(`### ${name}\n![](x.png)`, `### Heron\n${code('heron')}`);
    expect(
      models.map(({ name, aliases, subtitle, places }) => [name, aliases, subtitle, places.length]),
    ).toEqual([['Heron', otherNames, rest, 2]]);
  });

  test.each([
    'Heron (7B)',
    'Heron by Night',
    'Heron: Version 2',
    'Heron and Egret',
    'Heron learned from data',
  ])('but not Heron and %s', (name) => {
    const licence = '**Licence:** MIT';
    expect(modelsOf(`### ${name}\n${licence}`, `### Heron\n${code('heron')}`)).toHaveLength(2);
  });

  test('has the name of the place that states most facts, else of the newest', () => {
    const facts = '**Licence:** MIT';
    expect(modelsOf(`### HerOn\n${code('heron')}`, `### Heron\n${facts}`)[0]?.name).toBe('Heron');
    expect(modelsOf(`### HerOn\n${code('heron')}`, `### Heron\n${code('heron')}`)[0]?.name).toBe('HerOn');
  });

  test('is of the kind that an author states, rather than the one that is read', () => {
    const [model] = modelsOf(`### HeronBench\n${code('heron')}`, `### HeronBench {.tool}\n${code('heron')}`);
    expect(model?.subject).toBe('tool');
  });
});

describe('entries of one first paper', () => {
  const named = (...names: string[]) =>
    modelsOf(...names.map((name) => `### ${name}\n${paper('2203.01234')}`)).map(({ name, aliases }) => [
      name,
      ...aliases,
    ]);

  test.each([
    ['HERON-4V', 'HERON4-V'],
    ['Mask H-CNN', 'Mask HCNN'],
    ['Long Heron Transformer', 'LHT'],
  ])('are one thing: %s and %s', (a, b) => {
    expect(named(a, b)).toHaveLength(1);
    expect(named(a, b)[0]).toContain(a);
  });

  test.each([
    ['Heron', 'Heron Large'],
    ['Heron', 'Heron-2'],
    ['Heron', 'Egret'],
    ['Heron-7B', 'Heron-13B'],
    ['Heron', 'Heron+'],
  ])('are two things: %s and %s', (a, b) => expect(named(a, b)).toHaveLength(2));
});

describe('two things under one name', () => {
  test('are distinguished by the owner of their code', () => {
    const models = modelsOf(
      '### Heron\n**Code:** [x](https://github.com/fen/heron)\n\n### Heron\n**Code:** [x](https://github.com/reed/heron)',
    );
    expect(models.map(({ name, subtitle }) => [name, subtitle])).toEqual([
      ['Heron', 'fen'],
      ['Heron', 'reed'],
    ]);
  });

  const placesOf = (...bodies: string[]) =>
    modelsOf(...bodies).map(({ key, slug, places }) => [
      key,
      slug,
      ...places.map(({ section }) => section.id),
    ]);

  test('are assumed where one lecture gives each code of its own', () => {
    expect(
      placesOf(`### Heron\n${code('a')}\n\n### He-ron\n${code('b')}`, `### HERON\n${code('b')}`),
    ).toEqual([
      ['heron 2', 'he-ron', 'he-ron', 'heron'],
      ['heron', 'heron', 'heron'],
    ]);
  });

  test.each([
    ['one paper', `${code('a')}\n${paper('2203.01234')}`, `${code('b')}\n${paper('2203.01234')}`],
    ['one repository', code('a'), `${code('b')}\n${code('a')}`],
    ['code once', code('a'), '![](x.png)'],
  ])('are not assumed for those with %s', (_, a, b) => {
    expect(placesOf(`### Heron\n${a}\n\n### Heron\n${b}`)).toEqual([['heron', 'heron', 'heron', 'heron-1']]);
  });

  test('are not assumed across two lectures', () => {
    expect(placesOf(`### Heron\n${code('a')}`, `### Heron\n${code('b')}`)).toHaveLength(1);
  });
});

describe('families', () => {
  test('are no table of contents that entries follow', () =>
    expect(
      familyOf(
        'HeronNet',
        '## Table of Contents\n* [HeronNet](#heronnet)\n\n### HeronNet\n**Paper:** [HeronNet: Wading](https://arxiv.org/abs/2203.01234)',
      ),
    ).toBeUndefined());

  const familyOf = (name: string, ...bodies: string[]) =>
    modelsOf(...bodies).find((model) => model.name === name)?.family;

  test('the chapters of a lecture that gives families are not families, even for other lectures', () => {
    const said = `## Birds\n### Heron {family=Waders}\n${code('heron')}\n### Egret\n${code('egret')}\n### Small {.family}\n#### Tern\n${code('tern')}`;
    expect(familyOf('Heron', said)).toBe('Waders');
    expect(familyOf('Egret', said)).toBeUndefined();
    expect(familyOf('Egret', `## All sorts\n### Egret\n${code('egret')}`, said)).toBeUndefined();
    expect(familyOf('Tern', said)).toBe('Small');
  });

  test('are not what an entry is called itself above its paper', () =>
    expect(
      familyOf(
        'TernNet',
        `## Waders\n### TernNet: Diving\n${code('ternnet')}\n#### Diving Deep into Ponds（TernNet）\n**Paper:** https://arxiv.org/abs/2203.01234`,
      ),
    ).toBe('Waders'));

  test('headings that only group are not families; the next lecture may have one', () => {
    const examples = `## Waders Examples\n### Heron\n${code('heron')}`;
    expect(familyOf('Heron', examples)).toBeUndefined();
    expect(familyOf('Heron', examples, `## Waders\n### Heron\n${code('heron')}`)).toBe('Waders');
  });
});

describe('the first paper', () => {
  const datesOf = (body: string) =>
    modelsOf(`### Heron\n${body}`).map(({ year, month, papers }) => [year, month, papers[0]]);
  const pdf = (title: string) => `**Paper:** [${title}](https://riverlab.example/heron.pdf)<br>`;

  test('is the oldest', () => {
    expect(datesOf(`${paper('2203.01234')}\n${paper('2112.00001')}`)).toEqual([[2021, 12, '2112.00001']]);
  });

  test('is the one before all others if its age is unknown', () => {
    expect(datesOf(`${pdf('Herons')}\n${paper('2203.01234', 'Herons again')}`)).toEqual([
      [undefined, undefined, 'https://riverlab.example/heron.pdf'],
    ]);
    expect(datesOf(`${paper('2203.01234', 'Herons')}\n${pdf('Herons, long')}`)).toEqual([
      [2022, 3, '2203.01234'],
    ]);
  });

  test.each([
    ['September 2021', 9],
    ['2021-09 [S]', 9],
    ['2021 年 9 月', 9],
    ['2021', 12],
    ['Maybe 2021', 12],
    ['Sept. 2020', 9],
  ])('gives way to the month that a fact states: %s', (text, month) => {
    expect(datesOf(`${paper('2112.00001')}\n**Year:** ${text}`)[0]?.[1]).toBe(month);
  });

  test('is dated by the same paper elsewhere', () => {
    expect(datesOf(`${pdf('Herons that See')}\n${paper('2203.01234', 'Herons That See')}`)).toEqual([
      [2022, 3, '2203.01234'],
    ]);
  });

  test('in an archive gives the year, but a preprint of that year comes before it', () => {
    const cvf =
      '**Paper:** [Herons](https://openaccess.thecvf.com/content/x/Reed_Herons_CVPR_2020_paper.pdf)<br>';
    expect(datesOf(cvf)).toEqual([[2020, undefined, 'CVF Reed_Herons_CVPR_2020_paper']]);
    expect(datesOf(`${cvf}\n${paper('2004.00001')}`)).toEqual([[2020, 4, '2004.00001']]);
  });
});

describe('papers', () => {
  const papersOf = (body: string) => buildCatalogue([lectureOf(body)]).papers;

  test.each([
    [
      'a link before it',
      '* [Heron](https://riverlab.example) [(2022)](https://arxiv.org/abs/2203.01234)',
      'Heron',
    ],
    [
      'the words of its line',
      '* Heron Two [(2022}](https://arxiv.org/abs/2203.01234)\n![](x.png)',
      'Heron Two',
    ],
    ['a word such as paper', '* Heron: [paper](https://arxiv.org/abs/2203.01234)', 'Heron'],
    ['its row', '| Heron | 7B | [(2022)](https://arxiv.org/abs/2203.01234) |\n| --- | --- | --- |', 'Heron'],
    ['no sentence', '* As shown in the [paper](https://arxiv.org/abs/2203.01234)', 'Waders'],
    ['its own words', '* Heron [Herons that See](https://arxiv.org/abs/2203.01234)', 'Herons that See'],
  ])('one of a list without title is identified by %s', (_, body, name) => {
    const [found] = papersOf(`### Waders\n${body}`);
    expect(found?.isUntitled ? found.about : found?.title).toBe(name);
  });

  test('an address instead of a title is not replaced by the heading, which is beside it', () => {
    const bare = (id: string) => `**Paper:** [https://arxiv.org/abs/${id}](https://arxiv.org/abs/${id})<br>`;
    const found = papersOf(`### Heron\n${bare('2203.01234')}\n${bare('2112.00001')}`);
    expect(found.map(({ title, about }) => [title, about])).toEqual([
      ['arXiv 2203.01234', 'Heron'],
      ['arXiv 2112.00001', 'Heron'],
    ]);
  });

  test('code belongs to the papers above it, and never to a later one', () => {
    const codeOf = (body: string) =>
      papersOf(`### Heron\n${body}`).map(({ arxiv, code }) => [arxiv?.id, ...code.map(({ title }) => title)]);
    const [a, b] = [paper('2203.01234', 'A'), paper('2112.00001', 'B')];
    expect(codeOf(`${a}\n${code('a')}\n${b}\n${code('b')}`)).toEqual([
      ['2203.01234', 'a'],
      ['2112.00001', 'b'],
    ]);
    expect(codeOf(`${a}\n${code('a')}\n${b}`)).toEqual([['2203.01234', 'a'], ['2112.00001']]);
    expect(codeOf(`${code('a')}\n\n* [Egrets](https://arxiv.org/abs/2105.00042)`)).toEqual([['2105.00042']]);
  });
});
