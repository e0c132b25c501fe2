import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { addresses } from '../../../src/pages/addresses.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import { listModelRooms } from '../../../src/pages/models/model-rooms.ts';
import { viewModel } from '../../../src/pages/models/view-model.ts';
import type { Page } from '../../../src/pages/page.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { aSite } from '../../fixtures/pages.ts';

const pagesOf = (body: string) =>
  buildPages({ catalogue: buildCatalogue([lectureOf(body)]), site: aSite(), language: 'en' });

const heron = '### Heron {.model}\n**Connector:** one linear layer [S]\n';
const egret = '### Egret {.model}\n**Connector:** linear projection, started from Heron [R]\n';
const ibis = '### Ibis {.model}\n**Connector:** MLP\n';

function pageAt(pages: readonly Page[], address: string): Page | undefined {
  return pages.find((page) => page.address === address);
}

test('a part has a page that shows which models use it and how, with links to everything else that is named', () => {
  const page = pageAt(pagesOf(heron + egret), addresses.part('linear-layer'));
  if (page?.kind !== 'part') throw new Error('no such page');
  expect(page.description).toBe('Linear layer: used by 2 models, with how each of them uses it.');
  expect(
    page.users.map(({ model, uses: [use] }) => [
      model.name,
      use?.fact.pieces.map(({ html }) => html).join(''),
      use?.place.href,
    ]),
  ).toEqual([
    [
      'Egret',
      '<b class="no-crosslinks">linear projection</b>, started from <a class="crosslink" href="/vlm/models/heron/">Heron</a>',
      '/vlm/lectures/birds/#egret',
    ],
    ['Heron', 'one <b class="no-crosslinks">linear layer</b>', '/vlm/lectures/birds/#heron'],
  ]);
});

test('the list of parts is by kind, with those first that most models use', () => {
  const page = pageAt(pagesOf(`${heron + egret + ibis}**LLM:** Vicuna\n`), addresses.parts);
  if (page?.kind !== 'parts') throw new Error('no such page');
  expect(
    page.groups.map(({ property, parts }) => [
      property,
      ...parts.map(({ name, users }) => `${name} ${users}`),
    ]),
  ).toEqual([
    ['connector', 'Linear layer 2', 'MLP 1'],
    ['language-model', 'Vicuna 1'],
  ]);
});

test('in the sheet of a model its part is a link, before a name within it', () => {
  const clip = '### CLIP {.model}\n**Year:** 2021\n';
  const page = pageAt(
    pagesOf(`${clip}\n### Heron {.model}\n**Vision encoder:** CLIP ViT-L/14, frozen\n`),
    addresses.model('heron'),
  );
  if (page?.kind !== 'model') throw new Error('no such page');
  expect(viewModel(page).facts[0]?.values[0]?.fact.pieces[0]?.html).toBe(
    '<a class="crosslink" href="/vlm/models/parts/clip-vit-l-14/">CLIP ViT-L/14</a>, frozen',
  );
});

test('a course whose facts name no part has no such page, and no link to one', () => {
  const body = '### Heron {.model}\n**Connector:** own design\n';
  expect(pagesOf(body).some(({ address }) => address.startsWith(addresses.parts))).toBe(false);
  expect(listModelRooms(buildCatalogue([lectureOf(body)]))).toEqual([]);
  expect(listModelRooms(buildCatalogue([lectureOf(heron)]))).toContain('parts');
});

test('no model has the address of such a page', () => {
  const { models } = buildCatalogue([lectureOf('### Parts {.model}\n**Year:** 2021\n')]);
  expect(models.map(({ slug }) => slug)).toEqual(['parts-1']);
});
