import { beforeAll, describe, expect, test } from 'vitest';
import type { Candidate } from '../../../assets/client/search/candidates.ts';
import type { AllNames } from '../../../assets/client/search/collect-more.ts';
import { findHits } from '../../../assets/client/search/find-hits.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import { askedRank, namedRank, weakRank } from '../../../assets/client/search/ranks-of-rest.ts';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { buildNames, type Names } from '../../../src/search/names.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { sourceOf } from '../../fixtures/name-source.ts';
import { prepareNames } from '../../fixtures/prepare-names.ts';

const catalogue = buildCatalogue([
  lectureOf(`## Waders
### Heron
**Paper:** [Standing Still in the Shallows](https://arxiv.org/abs/2203.01234)<br>
### Egret {.model}
**Organisation:** Reed Labs<br>
**Paper:** [What Makes for a Good Step?](https://arxiv.org/abs/2303.01234)<br>
### Stilt-2B {.model}
**Organisation:** Marsh Institute of Birds and Reeds<br>
**Paper:** [Long Legs](https://arxiv.org/abs/2403.01234)<br>
### Frozen {.model}
**Paper:** [Winter Birds](https://arxiv.org/abs/2103.01234)<br>`),
]);
const written = new Map(
  catalogue.papers.map(({ key, arxiv }) => [
    key,
    arxiv?.id === '2203.01234'
      ? { authors: ['Ada Müller', 'Jan van der Berg', 'Li Wei'], venue: 'NestConf 2022' }
      : arxiv?.id === '2303.01234'
        ? { authors: ['Li Na', 'Grete Łukasz'] }
        : {},
  ]),
);

let names: AllNames;
beforeAll(() => {
  const candidates: readonly Candidate[] = prepareNames(
    buildNames({ ...catalogue, written }) satisfies Names,
  );
  names = sourceOf(candidates);
});

const find = async (typed: string) => {
  const found = await findHits(names, parseQuery(typed));
  return { ...found, names: found.hits.map(({ entry }) => entry.name) };
};

test.each(['best heron score', 'heron for vlms', 'heron training', 'benchmark heron', 'hreon model'])(
  '%s is the name without what it is',
  async (typed) => {
    expect((await find(typed)).names[0]).toBe('Heron');
  },
);

test.each(['nestconf 2022', 'papers at NestConf', 'published in NestConf'])(
  '%s leads to a paper',
  async (typed) => {
    expect((await find(typed)).names).toEqual(['Standing Still in the Shallows']);
  },
);

describe('papers are found by their authors', () => {
  test.each([
    ['ada müller', ['Standing Still in the Shallows']],
    ['Muller', ['Standing Still in the Shallows']],
    ['berg', ['Standing Still in the Shallows']],
    ['van der berg', ['Standing Still in the Shallows']],
    ['wei li', ['Standing Still in the Shallows']],
    ['ada müller nestconf 2022', ['Standing Still in the Shallows']],
    ['papers with müller', ['Standing Still in the Shallows']],
    ['müller and berg', ['Standing Still in the Shallows']],
    ['müller et al. 2022', ['Standing Still in the Shallows']],
    ['müller heron', ['Standing Still in the Shallows']],
    ['paper by lukasz', ['What Makes for a Good Step?']],
    ['mül', ['Standing Still in the Shallows']],
    ['Müller, A.', ['Standing Still in the Shallows']],
    ['A. Müller and L. Wei', ['Standing Still in the Shallows']],
    ['berg j', ['Standing Still in the Shallows']],
    ['ada müller jan van der berg', ['Standing Still in the Shallows']],
  ])('%s', async (typed, titles) => {
    expect((await find(typed)).names).toEqual(titles);
  });

  test.each(['müller 2019', 'müller g', 'a', 'a heron in may', 'ada wei', 'mü', 'grete müller', 'gerg'])(
    'not for %s',
    async (typed) => {
      expect((await find(typed)).names).not.toContain('Standing Still in the Shallows');
    },
  );

  test('but none comes before a name', async () => {
    expect((await find('heron')).names[0]).toBe('Heron');
  });
});

describe('a question leads to what it is about', () => {
  test.each([
    ['what is a heron?', ['Heron']],
    ['how does egret work', ['Egret']],
    ['which vision encoder does heron use', ['Heron']],
    ['parameters of stilt', ['Stilt-2B']],
    ['what is a herom', ['Heron']],
    ['蒼鷺 heron 的論文', ['Heron']],
    ['誰用了 Heron', ['Heron']],
    ['models with legs long encoder', ['Long Legs']],
  ])('%s', async (typed, expected) => {
    expect((await find(typed)).names.slice(0, expected.length)).toEqual(expected);
  });

  test('a title that is a question is itself the answer', async () => {
    expect((await find('what makes for a good step')).names[0]).toBe('What Makes for a Good Step?');
  });

  test('the text is searched without the question words', async () => {
    expect((await find('what is a heron?')).wanted.text).toBe('heron');
    expect((await find('heron')).wanted.text).toBe('heron');
  });

  test('a reader who asks how models differ is offered them side by side', async () => {
    for (const typed of ['heron vs egret', 'difference between heron and egret', 'Heron和Egret的差別']) {
      const { compared } = await find(typed);
      expect(compared.map(({ entry }) => entry.name)).toEqual(['Heron', 'Egret']);
    }
    expect((await find('what is a heron')).compared).toEqual([]);
    expect((await find('heron vs penguin')).compared).toEqual([]);
  });
});

describe('what one of several organisations made', () => {
  test.each([
    ['reed labs or marsh institute', ['Egret', 'Stilt-2B']],
    ['models from reed labs and marsh institute', ['Egret', 'Stilt-2B']],
    ['reed labs 或 marsh institute', ['Egret', 'Stilt-2B']],
    ['reed labs 或 marsh institute 的模型', ['Egret', 'Stilt-2B']],
    ['institute of birds and reeds', ['Stilt-2B']],
  ])('%s', async (typed, models) => {
    expect((await find(typed)).names.sort()).toEqual(models);
  });

  test('of which each has to be one', async () => {
    expect((await find('reed labs or lunch')).names).toEqual([]);
  });
});

test('what a text describes is found by its name', async () => {
  expect((await find('do not change the weights')).hits).toMatchObject([
    { rank: askedRank, entry: { name: 'Frozen' } },
  ]);
});

test.each(['bibtex of heron', 'how do I cite heron', 'heron pdf', 'heron 的引用格式'])(
  '%s leads to its paper',
  async (typed) => {
    expect((await find(typed)).names.slice(0, 2)).toEqual(['Standing Still in the Shallows', 'Heron']);
  },
);

describe('a name among other words', () => {
  test('goes below a text that holds them all', async () => {
    expect((await find('the long wait of a heron in spring')).hits).toMatchObject([
      { rank: namedRank, entry: { name: 'Heron' } },
    ]);
  });

  test('beside what is asked for goes below a text that holds the very words', async () => {
    expect((await find('heron code')).hits).toMatchObject([{ rank: weakRank, entry: { name: 'Heron' } }]);
    expect((await find('frozen language model')).hits).toMatchObject([{ rank: weakRank }]);
  });

  test.each(['heron dataset', 'dataset heron', 'heron benchmark', 'heron 資料集', 'heron methods'])(
    'of which a reader says what it is, is what was meant: %s',
    async (typed) => {
      expect((await find(typed)).hits[0]).toMatchObject({ rank: 0, entry: { name: 'Heron' } });
    },
  );

  test('is not looked for in quotes', async () => {
    expect((await find('"long wait of a heron"')).names).toEqual([]);
  });
});

test.each([
  ['hreon vs egrett', ['Heron', 'Egret'], 2],
  ['what is the difference between herno and egret', ['Heron', 'Egret'], 2],
  ['heron or nothing', undefined, 0],
  ['advantages of heron over egret', ['Heron', 'Egret'], 2],
  ['similarities between heron and egret', ['Heron', 'Egret'], 2],
  ['heron / egret', ['Heron', 'Egret'], 2],
  ['heron and egret compared', ['Heron', 'Egret'], 2],
])('things that are compared are found despite typing errors: %s', async (typed, first, compared) => {
  const found = await find(typed);
  if (first) expect(found.names.slice(0, 2)).toEqual(first);
  expect(found.compared).toHaveLength(compared);
});

test.each([
  'heron connector models',
  'encoder: heron',
  'heron figure',
  'architecture diagram of heron',
  'heron what is',
  'best score on heron',
])('%s is about the name', async (typed) => {
  expect((await find(typed)).names[0]).toBe('Heron');
});
