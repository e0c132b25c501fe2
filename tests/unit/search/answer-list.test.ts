import { expect, test } from 'vitest';
import { answerList } from '../../../assets/client/search/answer-list.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { buildNames } from '../../../src/search/names.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { sourceOf } from '../../fixtures/name-source.ts';
import { prepareNames } from '../../fixtures/prepare-names.ts';

const lecture = lectureOf(`## Waders
### Heron {.model year=2021}
**Parameters:** 562B<br>
**Organisation:** Marsh Institute<br>
### Egret {.model year=2022}
**Parameters:** 9.41B<br>
### Stilt {.model year=2023}
**Parameters:** 111M<br>
**Organisation:** Reed Labs<br>`);
const names = sourceOf(prepareNames(buildNames(buildCatalogue([lecture]))));
const answer = (typed: string) => answerList(parseQuery(typed), { names, base: '/', limit: 6 });
const factsOf = async (typed: string) =>
  (await answer(typed))?.groups.find(({ name }) => name === 'models')?.hits.map(({ facts }) => facts.at(-1));

test('a list by size says the sizes', async () => {
  expect(await factsOf('small models')).toEqual(['111M', '9.41B', '562B']);
  expect(await factsOf('largest model')).toEqual(['562B', '9.41B', '111M']);
  expect(await factsOf('newest models')).toEqual(['2023', '2022', '2021']);
});

test('places that hold what is denied are no answer', async () => {
  expect(await answer('models not by reed labs')).toMatchObject({ isDenied: true });
  expect((await answer('newest models'))?.isDenied).toBeUndefined();
});
