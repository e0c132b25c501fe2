import { expect, test } from 'vitest';
import { prepareName } from '../../../assets/client/search/candidates.ts';
import { findList } from '../../../assets/client/search/find-list.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { buildNames } from '../../../src/search/names.ts';
import { readThings } from '../../../src/search/read-things.ts';
import { listThings } from '../../../src/search/things.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { prepareNames } from '../../fixtures/prepare-names.ts';

const catalogue = buildCatalogue([
  lectureOf(`## Waders
### Heron {.model year=2021}
**Vision encoder:** none<br>
### Egret {.model year=2022}
**Vision encoder:** a small one<br>
**Language model:** Vicuna<br>
### Stilt {.model year=2023}
**Vision encoder:** CLIP ViT-L/14<br>
**Language model:** Vicuna<br>
### Ibis {.model year=2023}
**Vision encoder:** CLIP ViT-H/14 and ResNet-50<br>
**Language model:** Vicuna<br>
### Grebe {.model year=2024}
**Vision encoder:** ResNet-50<br>
**Language model:** Vicuna<br>
### Vicuna-Wader {.model year=2018}
**Parameters:** 7B<br>
### Coot {.model year=2020}
**Vision encoder:** ResNet-50, or CLIP ViT-L/14<br>
**Vision encoder:** CLIP ViT-H/14<br>`),
]);
const things = listThings(catalogue, []);
const parts = readThings({ ...things, details: { models: [], papers: [] } });
const names = prepareNames(buildNames(catalogue));
const find = (typed: string, known = parts) =>
  findList([...names, ...known.map(prepareName)], parseQuery(typed))?.found.map(({ entry }) => entry.name);

// Nobody knows what Egret's encoder is.
test.each([
  "models that don't use clip",
  'vlms without clip',
  'models not using CLIP',
  '不用 CLIP 的模型',
  '没有使用 CLIP 的模型',
])('%s: those with another encoder, and those without any', (typed) => {
  expect(find(typed)).toEqual(['Grebe', 'Heron']);
});

test('a part by its whole name denies no other one', () => {
  expect(find('models without clip vit-l/14')).toEqual(['Grebe', 'Ibis', 'Heron']);
});

test('the newest of a name is a model of that name before those that use such a part', () => {
  expect(find('newest vicuna')).toEqual(['Vicuna-Wader']);
});

test('what nobody uses is not denied', () => {
  expect(find('models without a q-former')).toBeUndefined();
});

test('a course of which too much would have to be listed does not answer', () => {
  const unlisted = parts.map(({ usedBy, ...part }) => part);
  expect(find('models without clip', unlisted)).toBeUndefined();
});
