import { expect, test } from 'vitest';
import { isOfOrganisation } from '../../../assets/client/search/is-of-organisation.ts';
import { ownNamesOf } from '../../../assets/client/search/organisation-names.ts';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { foldWords } from '../../../src/search/fold.ts';
import { buildNames } from '../../../src/search/names.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { prepareNames } from '../../fixtures/prepare-names.ts';

test.each([
  [['蘋果'], [[['apple']]]],
  [
    ['苹果', '2023'],
    [[['apple']], [['2023']]],
  ],
  [['香港大學'], [[['hong', 'kong']]]],
  [['蘋果公司'], [[['apple']]]],
  [['柏林工業大學'], [[['berlin']]]],
  [['北京大学'], [[['peking']]]],
  [['蘋果樹'], [[['蘋果樹']]]],
  [['heron'], [[['heron']]]],
  [['facebook'], [[['meta']]]],
])('%s', (words, own) => {
  expect(ownNamesOf(words)).toEqual(own);
});

const marsh = prepareNames(
  buildNames(
    buildCatalogue([
      lectureOf(`## Waders
### Heron {.model}
**Organisation:** King Abdullah University of Science and Technology (KAUST)<br>
### Egret {.model}
**Organisation:** Kyoto University and Google<br>
### Stilt {.model}
**Organisation:** The Chinese University of Hong Kong<br>`),
    ]),
  ),
);

test.each([
  ['saudi university vlm', ['Heron']],
  ['models from japan', ['Egret']],
  ['日本', ['Egret']],
  ['googles models', ['Egret']],
  ['京都大學', ['Egret']],
  ['korean vlm', []],
  ['chinese university of hong kong', ['Stilt']],
  ['香港中文大學', ['Stilt']],
  ['models from a university', ['Egret', 'Heron', 'Stilt']],
  ['大學', ['Egret', 'Heron', 'Stilt']],
  ['institute', []],
  ['models from asia', ['Egret', 'Stilt']],
])('%s is by %j', (typed, names) => {
  const own = ownNamesOf(foldWords(typed));
  const found = marsh.filter((candidate) => isOfOrganisation(candidate, own));
  expect(found.map(({ entry }) => entry.name)).toEqual(names);
});
