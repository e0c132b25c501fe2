import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { countVisualTokens } from '../../../src/catalogue/models/visual-tokens.ts';
import { saysFrozen } from '../../../src/catalogue/parts/says-frozen.ts';
import { formatCsv, listMatrixCsv } from '../../../src/exports/data/matrix-csv.ts';
import { addresses } from '../../../src/pages/addresses.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import type { MatrixPage } from '../../../src/pages/models/matrix-page.ts';
import { listModelRooms } from '../../../src/pages/models/model-rooms.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { aSite } from '../../fixtures/pages.ts';

const catalogueOf = (body: string) => buildCatalogue([lectureOf(body)]);

const pagesOf = (body: string) =>
  buildPages({ catalogue: catalogueOf(body), site: aSite(), language: 'en' }).filter(
    (page): page is MatrixPage => page.kind === 'matrix',
  );

const heron = `### Heron {.model year=2023}
**Vision encoder:** CLIP ViT-L/14, frozen [S]<br>
**Connector:** one linear layer [S]<br>
**Language model:** Vicuna 7B, frozen in stage 1, trained in stage 2<br>
**Resolution:** 336 px, 576 tokens [D]
`;
const egret = `### Egret {.model year=2022}
**Connector:** linear projection<br>
**Resolution:** 448 px; 1,024 patches become 256 tokens
`;
const ibis = '### Ibis {.model}\n**Connector:** two-layer MLP\n';
const survey = '### Bird Survey {.survey}\n**Connector:** MLP\n';

describe('the matrix', () => {
  test('has a row for each model with facts, and the columns that any of them fills', () => {
    const [page] = pagesOf(heron + egret + ibis + survey);
    expect(page?.columns).toEqual(['vision-encoder', 'connector', 'language-model', 'tokens', 'resolution']);
    expect(page?.rows.map(({ name, year, tokens }) => [name, year, tokens])).toEqual([
      ['Egret', 2022, 256],
      ['Heron', 2023, 576],
      ['Ibis', undefined, undefined],
    ]);
    expect(page?.rows[1]?.facts.get('connector')?.[0]?.pieces[0]?.html).toBe(
      'one <a class="crosslink" href="/vlm/models/parts/linear-layer/">linear layer</a>',
    );
  });

  test('is narrowed by parts, by what is frozen and by year, as far as these divide the models', () => {
    const [page] = pagesOf(heron + egret + ibis.replace('MLP', 'MLP, not frozen'));
    expect(
      page?.filters.map(({ name, options }) => [
        name,
        ...options.map(({ value, count }) => `${value} ${count}`),
      ]),
    ).toEqual([
      ['encoder', 'clip-vit-l-14 1'],
      ['connector', 'linear-layer 2', 'mlp 1'],
      ['llm', 'vicuna 1'],
      ['frozen', 'vision-encoder 1', 'language-model 1'],
      ['year', '2023 1', '2022 1'],
    ]);
    expect(page?.rows[1]?.keys).toMatchObject({
      encoder: ['clip-vit-l-14'],
      connector: ['linear-layer'],
      llm: ['vicuna'],
      frozen: ['vision-encoder', 'language-model'],
      tokens: 576,
    });
  });

  test('says what the course lists besides', () => {
    const [page] = pagesOf(heron + egret + survey);
    expect(page?.besides).toEqual([{ name: 'Bird Survey', href: '/vlm/models/bird-survey/' }]);
  });

  test('of a long course has pages', () => {
    const many = Array.from({ length: 151 }, (_, at) => `### Bird-${at} {.model}\n**Connector:** MLP\n`);
    expect(pagesOf(many.join('\n')).map(({ address, rows }) => [address, rows.length])).toEqual([
      ['/models/matrix/', 150],
      ['/models/matrix/pages/2/', 1],
    ]);
  });

  test.each([
    [
      'no part is named',
      '### Heron {.model}\n**Connector:** own\n### Egret {.model}\n**Connector:** other\n',
    ],
    ['only one model has facts', heron],
    ['none is a model', survey + survey.replace('Bird', 'Wader')],
  ])('is missing where %s, and so is its file', (_, body) => {
    const catalogue = catalogueOf(body);
    expect(pagesOf(body)).toEqual([]);
    expect(listModelRooms(catalogue)).not.toContain('matrix');
    expect([...listMatrixCsv({ catalogue, site: aSite() })]).toEqual([]);
  });

  test('is a file for spreadsheets as well', () => {
    const [file] = listMatrixCsv({ catalogue: catalogueOf(heron + egret), site: aSite() });
    expect(file?.address).toBe(addresses.matrixCsv);
    expect(String(file?.content).replaceAll('\r\n', '\n')).toBe(
      `\uFEFFModel,Family,Year,Organisation,Starts from,Vision encoder,Connector,Language model,Parameters,Resolution,Training,Data,Output,Result,Licence,Visual tokens,Parts,URL
Egret,,2022,,,,linear projection,,,"448 px; 1,024 patches become 256 tokens",,,,,,256,Linear layer,/vlm/models/egret/
Heron,,2023,,,"CLIP ViT-L/14, frozen",one linear layer,"Vicuna 7B, frozen in stage 1, trained in stage 2",,"336 px, 576 tokens",,,,,,576,CLIP ViT-L/14; Linear layer; Vicuna,/vlm/models/heron/
`,
    );
  });
});

test('a cell is quoted where it has to be, and is never a formula', () => {
  expect(formatCsv([['a, b', 'say "c"', 'two\nlines', '=1+1', '—']])).toBe(
    '"a, b","say ""c""","two\nlines",\'=1+1,—\r\n',
  );
});

test.each([
  ['336 px; 576 tokens', 576],
  ['1,024 patches become 256 tokens', 256],
  ['1,024 patch tokens at 448 px', 1024],
  ['64 tokens an image or clip', 64],
  ['每張圖 256 個視覺詞元', 256],
  ['text up to 128 tokens', undefined],
  ['signal tokens: 4 image, 8 audio', undefined],
  ['576 patches', undefined],
  ['one token a region', undefined],
])('the visual tokens of "%s" are found', (text, count) => {
  expect(countVisualTokens(text)).toBe(count);
});

test.each([
  ['Vicuna, frozen in stage 1', true],
  ['Frozen CLIP', true],
  ['kept fixed', true],
  ['Vicuna，凍結', true],
  ['not frozen, fully fine-tuned', false],
  ['unfrozen', false],
  ['started from Frozen', false],
  ['trained', false],
])('"%s" says frozen: %s', (text, says) => {
  expect(saysFrozen(text)).toBe(says);
});
