import { describe, expect, test } from 'vitest';
import { findList } from '../../../assets/client/search/find-list.ts';
import { linkList } from '../../../assets/client/search/list-links.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { buildNames } from '../../../src/search/names.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { prepareNames } from '../../fixtures/prepare-names.ts';

const candidates = prepareNames(
  buildNames(
    buildCatalogue([
      lectureOf(`## Waders
### Heron {.model year=2021 family="Long legs"}
**Vision encoder:** none<br>
**Parameters:** 3B and 70B<br>
**Licence:** CC-BY-NC 4.0<br>
**Output:** text, audio<br>
**Organisation:** Marsh Institute<br>
### Egret {.model year=2023 family="Long legs"}
**Vision encoder:** a small one, frozen<br>
**Parameters:** 7B<br>
**Resolution:** 336 px, 576 tokens<br>
**Output:** text<br>
**Organisation:** Reed Labs<br>
**Paper:** [Egret: Standing Still](https://arxiv.org/abs/2301.01234)<br>
**Code:** [reed/egret](https://github.com/reed/egret)<br>
### Stilt {.model year=2024}
**Connector:** not disclosed<br>
**Parameters:** 400M<br>
**Resolution:** 224 px, 256 tokens<br>
### Wader Survey {.survey year=2024}
**Paper:** [Who Wades Where](https://arxiv.org/abs/2401.01234)<br>`),
    ]),
  ),
);

const find = (typed: string) => findList(candidates, parseQuery(typed));
const namesOf = (typed: string) => find(typed)?.found.map(({ entry }) => entry.name);

test.each([
  ['newest models', ['Stilt', 'Egret', 'Heron']],
  ['oldest model', ['Heron', 'Egret', 'Stilt']],
  ['largest model', ['Heron', 'Egret', 'Stilt']],
  ['smallest model', ['Stilt', 'Egret', 'Heron']],
  ['models smaller than 10b', ['Stilt', 'Egret']],
  ['models larger than 10 billion parameters', ['Heron']],
  ['models larger than egret', ['Heron']],
  ['models newer than egret', ['Stilt']],
  ['比 Egret 新的模型', ['Stilt']],
  ['參數最多的三個模型', ['Heron', 'Egret', 'Stilt']],
  ['比 Egret 大的模型', ['Heron']],
  ['不是 Reed Labs 做的模型', ['Heron']],
  ['參數超過100億的模型', ['Heron']],
  ['audio generation models', ['Heron']],
  ['models after 2021', ['Stilt', 'Egret']],
  ['models without a vision encoder', ['Heron']],
  ['models without code', ['Stilt', 'Heron']],
  ['models not by reed labs', ['Heron']],
  ['reed labs models 2023', ['Egret']],
  ['long legs models 2023', ['Egret']],
  ['which model can speak', ['Heron']],
  ['long legs models', ['Egret', 'Heron']],
  ['ancestors of egret', ['Egret']],
  ['newest', ['Stilt', 'Egret', 'Heron']],
  ['newest stilt', ['Stilt']],
  ['latest egret version', ['Egret']],
  ['small models', ['Stilt', 'Egret', 'Heron']],
  ['released in 2023', ['Egret']],
  ['open source models', ['Egret']],
  ['models that are not open source', ['Stilt', 'Heron']],
  ['沒有開源的模型', ['Stilt', 'Heron']],
  ['closed models', ['Stilt', 'Heron']],
  ['all surveys', ['Wader Survey']],
  ['surveys', ['Wader Survey']],
  ['how many surveys', ['Wader Survey']],
  ['surveys on feathers', undefined],
  ['survey of waders', ['Wader Survey']],
  ['fewest visual tokens', ['Stilt', 'Egret']],
  ['highest resolution', ['Egret', 'Stilt']],
  ['models without a paper', ['Stilt', 'Heron']],
  ['models with neither code nor weights', ['Stilt', 'Heron']],
  ['non-reed models', ['Heron']],
  ['models excluding reed labs', ['Heron']],
  ['models not from 2023', ['Stilt', 'Heron']],
  ['models whose architecture is not disclosed', ['Stilt']],
  ['models with a non-commercial licence', ['Heron']],
  ['3b models', ['Heron']],
  ['400M model', ['Stilt']],
  ['models between 1b and 10b', ['Egret']],
  ['models not by reed labs or nobody', undefined],
  ['models not by reed labs or marsh institute', []],
  ['long models with code', undefined],
  ['legs models 2023', undefined],
  ['models with a data set', undefined],
])('%s', (typed, names) => {
  expect(namesOf(typed)).toEqual(names);
});

test.each([
  'reed labs models',
  'largest nest',
  'newest models by nobody',
  'models without feathers',
  'data sets',
  'open source herons',
  'after lunch',
  'ancestors of nobody',
  '"newest models"',
])('%s finds no list', (typed) => {
  expect(find(typed)).toBeUndefined();
});

describe('the page that shows a list', () => {
  const linkOf = (typed: string, language = 'en', has = true) => {
    const list = find(typed);
    const [group] = list ? linkList(list, { base: '/vlm/', hasMatrix: has, hasLineage: has, language }) : [];
    return group?.hits.map(({ title, href }) => [title.map(({ text }) => text).join(''), href])[0];
  };

  test.each([
    ['newest models', 'Models: newest first', '/vlm/models/?sort=newest'],
    ['newest models 2023', 'Models: 2023, newest first', '/vlm/models/?year=2023&sort=newest'],
    ['long legs models 2023', 'Models: Long legs, 2023', '/vlm/models/?family=long-legs&year=2023'],
    ['highest resolution', 'Matrix: highest resolution first', '/vlm/models/matrix/?sort=pixels'],
    [
      'which models freeze the vision encoder',
      'Matrix: frozen vision encoder',
      '/vlm/models/matrix/?frozen=vision-encoder',
    ],
    [
      'models with frozen language model',
      'Matrix: frozen language model',
      '/vlm/models/matrix/?frozen=language-model',
    ],
    ['oldest model', 'Timeline', '/vlm/timeline/'],
    ['ancestors of egret', 'Lineage', '/vlm/models/lineage/'],
    ['family tree of models', 'Lineage', '/vlm/models/lineage/'],
    ['models before 2022', 'Timeline', '/vlm/timeline/'],
    ['what came after egret', 'Timeline: 2023', '/vlm/timeline/#year-2023'],
  ])('%s', (typed, title, href) => {
    expect(linkOf(typed)).toEqual([title, href]);
  });

  test('says so in Chinese', () => {
    expect(linkOf('最新的模型', 'zh-Hant')?.[0]).toBe('Models：最新優先');
  });

  test.each(['models without a vision encoder', 'models not by reed labs', 'largest model'])(
    'no page shows %s',
    (typed) => {
      expect(linkOf(typed)).toBeUndefined();
    },
  );

  test.each(['highest resolution', 'ancestors of egret'])(
    'there is none where the course has no such page: %s',
    (typed) => {
      expect(linkOf(typed, 'en', false)).toBeUndefined();
    },
  );
});

test('models are also in a list by the words of their lecture together with all of their group', () => {
  const own = prepareNames(
    buildNames(
      buildCatalogue([
        lectureOf(`## Nest building
### Weaver {.model}
**Weights:** [weaver](https://huggingface.co/birds/weaver)<br>
## Singing at night
### Nightjar {.model}
**Weights:** [nightjar](https://huggingface.co/birds/nightjar)<br>`),
      ]),
    ),
  );
  const find = (typed: string) => findList(own, parseQuery(typed))?.found.map(({ entry }) => entry.name);
  const [title = ''] = own.flatMap(({ entry }) => (entry.kind === 'lecture' ? [entry.name] : []));
  expect(find(`${title} nest builders with weights`)).toEqual(['Weaver']);
  expect(find(`${title} nest with weights`)).toBeUndefined();
});
