import { expect, test } from 'vitest';
import { answerParts } from '../../../assets/client/search/answer-parts.ts';
import { prepareName } from '../../../assets/client/search/candidates.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { ownPageKinds, type PackedPage } from '../../../src/search/own-pages.ts';
import { readThings } from '../../../src/search/read-things.ts';
import { listThings } from '../../../src/search/things.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { sourceOf } from '../../fixtures/name-source.ts';

const model = (name: string, encoder: string) =>
  `### ${name} {.model}\n**Vision encoder:** ${encoder}, frozen<br>\n**Connector:** one linear layer<br>\n**Language model:** Vicuna 7B<br>`;
const catalogue = buildCatalogue([
  lectureOf(
    [
      '## Waders',
      model('Heron', 'ResNet-50'),
      model('Egret', 'CLIP ViT-L/14'),
      model('Stilt', 'CLIP ViT-L/14'),
    ].join('\n'),
  ),
]);
const candidates = readThings({
  ...listThings(catalogue, []),
  details: { models: [], papers: [] },
}).map(prepareName);
const page: PackedPage = [
  ownPageKinds.indexOf('parts'),
  'Parts',
  '/models/parts/',
  'What models are made of.',
];

const answer = async (typed: string, own: readonly PackedPage[] = [page]) => {
  const names = sourceOf(candidates, { own });
  const found = await answerParts(parseQuery(typed), { names, base: '/', limit: 6 });
  return found?.groups.flatMap(({ hits }) => hits.map(({ title }) => title.map(({ text }) => text).join('')));
};

test.each([
  'most used vision encoder',
  'which encoder is used most often?',
  'biggest vision encoder',
  '最常用的視覺編碼器',
  '最常用的视觉编码器',
])('%s leads to the parts of the kind, the most used first', async (typed) => {
  expect(await answer(typed)).toEqual(['Parts', 'CLIP ViT-L/14', 'ResNet-50']);
});

test.each(['most used decoder', 'largest model', 'most used encoder of heron', '"most used encoder"'])(
  '%s asks for something else',
  async (typed) => {
    expect(await answer(typed)).toBeUndefined();
  },
);

test('a course without a page of parts has no answer', async () => {
  expect(await answer('most used encoder', [])).toBeUndefined();
});
