import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { Relations } from '../../../src/catalogue/models/find-related.ts';
import { checkTitles } from '../../../src/catalogue/papers/check-titles.ts';
import { slugOf } from '../../../src/catalogue/slug.ts';
import { foldName } from '../../../src/identity/name.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const code = '**Code:** [code](https://github.com/riverlab/heron)';

describe('models', () => {
  test.each([
    ['Heron v2', 'Heron-2'],
    ['Heron1.5', 'Heron-v1.5'],
    ['GPT4-V', 'GPT-4V'],
  ])('%s and %s are one thing', (a, b) => {
    const { models } = buildCatalogue([
      lectureOf(`### ${a}\n${code}`, 'a'),
      lectureOf(`### ${b}\n${code}`, 'b'),
    ]);
    expect(models.map(({ name, aliases, places }) => [name, aliases, places.length])).toEqual([
      [a, foldName(a) === foldName(b) ? [] : [b], 2],
    ]);
  });

  test.each([
    ['Heron2.5-VL', 'Heron-VL'],
    ['Heron', 'Heron-Med'],
    ['Heron-25', 'Heron-2.5'],
  ])('%s and %s are two things', (a, b) => {
    const { models } = buildCatalogue([lectureOf(`### ${a}\n${code}\n\n### ${b}\n${code}`)]);
    expect(models).toHaveLength(2);
  });

  test('an alias that an author gives joins entries of another name', () => {
    const { models } = buildCatalogue([
      lectureOf(`### Heron {aliases="Grey Wader"}\n${code}`, 'a'),
      lectureOf(`### grey wader\n**Year:** 2019`, 'b'),
    ]);
    expect(models.map(({ name, aliases, year }) => [name, aliases, year])).toEqual([
      ['Heron', ['Grey Wader'], 2019],
    ]);
  });

  test('what an author states takes precedence over what is read: slug, family, year', () => {
    const { models } = buildCatalogue([
      lectureOf(
        `## Waders\n### Heron {slug=reed-heron family="Tall birds" year=2018}\n${code}\n**Year:** 2019`,
      ),
    ]);
    expect(models.map(({ slug, family, year }) => [slug, family, year])).toEqual([
      ['reed-heron', 'Tall birds', 2018],
    ]);
  });

  test('no two share an address', () => {
    const { models } = buildCatalogue([
      lectureOf(`### Heron {slug=x}\n${code}\n\n### Egret {slug=x}\n${code}`),
    ]);
    expect(models.map(({ slug }) => slug)).toEqual(['x', 'x-1']);
  });

  test('facts make a heading an entry, and so does text where it is certain what it is about', () => {
    const { models } = buildCatalogue([
      lectureOf('### Heron\n**Licence:** MIT\n\n### Egret {.model}\nA white bird.\n\n### Thanks\nTo all.'),
    ]);
    expect(models.map(({ name }) => name)).toEqual(['Egret', 'Heron']);
  });
});

test.each([
  ['LLaVA-1.5', 'llava-1-5'],
  ['白鷺 VLM', '白鷺-vlm'],
  ['C++ & more…', 'c-plus-plus-more'],
  ['Heron+', 'heron-plus'],
  ['Heron + Egret', 'heron-egret'],
  ['1+1', '1-1'],
  ['!?', ''],
])('the slug of %s is %s', (name, slug) => expect(slugOf(name)).toBe(slug));

test('a slug is no longer than 80 letters, and ends with a whole word', () => {
  expect(slugOf('heron '.repeat(40))).toBe('heron-'.repeat(13).slice(0, -1));
});

describe('papers', () => {
  const link = (text: string, id: string) => `[${text}](https://arxiv.org/abs/${id})`;

  test('a label line names a paper before any other link, and a title before "(2022)"', () => {
    const { papers } = buildCatalogue([
      lectureOf(`### Heron ${link('(2022)', '2203.01234')}\n**Paper:** ${link('paper', '2203.01234')}`, 'a'),
      lectureOf(`### Egret\n${link('seen in passing', '2203.01234')}`, 'b'),
      lectureOf(`### Stork\n**Paper:** ${link('Herons that See', '2203.01234v2')}`, 'c'),
    ]);
    expect(papers.map(({ title, slug, places }) => [title, slug, places.length])).toEqual([
      ['Herons that See', '2203.01234', 3],
    ]);
  });

  test('a paper knows the models that it introduced and the code beside it', () => {
    const { papers } = buildCatalogue([
      lectureOf(`### Heron\n**Paper:** ${link('Herons that See', '2203.01234')}\n${code}`),
    ]);
    expect(
      papers.map(({ models, code }) => [models.map(({ slug }) => slug), code.map(({ title }) => title)]),
    ).toEqual([[['heron'], ['Heron']]]);
  });

  test('contradictions are reported with both sides; short and shortened titles do not count', () => {
    const catalogue = buildCatalogue([
      lectureOf(
        [
          `### A\n**Paper:** ${link('Herons that See in the Dark', '2203.01234')}`,
          `### B\n**Paper:** ${link('Counting Gulls with Transformers', '2203.01234')}`,
          `### C\n**Paper:** ${link('Herons that See', '2203.01234')}`,
          `### D\n**Paper:** ${link('Herons that See in the Dark', '2204.00001')}`,
          `### E\n**Paper:** ${link('Heron', '2203.01234')}`,
        ].join('\n\n'),
      ),
    ]);
    expect(
      checkTitles(catalogue, ({ path }) => path).map(
        ({ rule, line, message, fix }) => `${line} ${rule}: ${message} | ${fix}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "8 paper/titles: 2203.01234 is "Counting Gulls with Transformers" here and "Herons that See in the Dark" elsewhere; its page shows the latter. | Look it up at https://arxiv.org/abs/2203.01234 and correct the title or the address.",
        "5 paper/ids: "Herons that See in the Dark" is 2203.01234 here and 2204.00001 elsewhere; the course has two papers with that title. | Look up both, https://arxiv.org/abs/2203.01234 and https://arxiv.org/abs/2204.00001, and correct the wrong one.",
      ]
    `);
  });
});

test('repositories are known by owner and name, whatever the address', () => {
  const { repositories } = buildCatalogue([
    lectureOf(
      '### Heron\n**Code:** [a](https://github.com/RiverLab/heron/tree/main/x)\n**Code:** [b](https://github.com/riverlab/heron)\n**model:** [c](https://huggingface.co/riverlab/heron-7b)',
    ),
  ]);
  expect(repositories.map(({ host, name, places }) => [host, name, places.length])).toEqual([
    ['GitHub', 'RiverLab/heron', 1],
    ['Hugging Face', 'riverlab/heron-7b', 1],
  ]);
});

test('related models are listed with the closest first', () => {
  const { models } = buildCatalogue([
    lectureOf(
      [
        `## Waders\n### Heron\n**Paper:** [P](https://arxiv.org/abs/2203.01234)`,
        `### Egret\n${code}`,
        `## Others\n### Stork\n**Paper:** [P](https://arxiv.org/abs/2203.01234)`,
        `### Tern\n**Code:** [x](https://github.com/riverlab/tern)`,
      ].join('\n\n'),
    ),
  ]);
  const relations = new Relations({ models });
  const heron = models.find(({ name }) => name === 'Heron');
  expect(heron && relations.of(heron).map(({ model, relation }) => [model.name, relation])).toEqual([
    ['Stork', 'paper'],
    ['Egret', 'family'],
    ['Tern', 'lecture'],
  ]);
});

test('of many that share as much, those taught right before and after a model are related', () => {
  const names = [
    'Wren',
    'Auk',
    'Tern',
    'Heron',
    'Crane',
    'Stork',
    'Egret',
    'Ibis',
    'Rail',
    'Coot',
    'Gull',
    'Skua',
    'Swift',
  ];
  const entries = names.map((name) => `### ${name}\n**Code:** [x](https://github.com/${name}lab/${name})`);
  const { models } = buildCatalogue([lectureOf(`## Waders\n${entries.join('\n\n')}`)]);
  const relations = new Relations({ models });
  const of = (wanted: string) => {
    const model = models.find(({ name }) => name === wanted);
    return model && relations.of(model).map((related) => related.model.name);
  };
  expect(of('Egret')).toEqual(['Ibis', 'Stork', 'Rail', 'Crane', 'Coot', 'Heron', 'Gull', 'Tern']);
  expect(of('Swift')).toEqual(['Skua', 'Gull', 'Coot', 'Rail', 'Ibis', 'Egret', 'Stork', 'Crane']);
});
