import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { findLineage } from '../../../src/pages/lineage/find-lineage.ts';
import { layOutLineage } from '../../../src/pages/lineage/lay-out-lineage.ts';
import { listModelRooms } from '../../../src/pages/models/model-rooms.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const catalogueOf = (body: string) => buildCatalogue([lectureOf(body)]);

const edgesOf = (body: string) =>
  findLineage(catalogueOf(body)).map(({ model, kind, ancestor }) => `${model.name} ${kind} ${ancestor.name}`);

/** What a fact of a newer model says about LLaVA, CLIP and GPT-4V. */
const said = (fact: string) =>
  edgesOf(
    `### LLaVA {.model year=2023}\n![](a.png)\n\n### CLIP {.model year=2021}\n![](b.png)\n\n### GPT-4V {.model year=2023}\n![](c.png)\n\n### Heron {.model year=2024}\n${fact}\n`,
  );

describe('a fact ties two models', () => {
  test.each([
    ['**Starts from:** LLaVA, fine-tuned [S]', 'Heron start LLaVA'],
    ['**Based on:** the weights of LLaVA', 'Heron start LLaVA'],
    ['**Connector:** linear projector, started from LLaVA’s', 'Heron connector LLaVA'],
    ["**Connector:** LLaVA's adapter of 256 queries, unchanged", 'Heron connector LLaVA'],
    ['**Vision encoder:** ViT of LLaVA, kept fixed', 'Heron encoder LLaVA'],
    ['**Vision encoder:** CLIP ViT-L/14 at 336 px, frozen', 'Heron encoder CLIP'],
    ['**Language model:** the host’s, frozen: BLIP or LLaVA', 'Heron language-model LLaVA'],
    ["**Data:** (0) LLaVA's CC3M 595K; (1) MMC4", 'Heron data LLaVA'],
    ['**Data:** 80 thousand instructions, answers of 12 models, rated by GPT-4V', 'Heron made-data GPT-4V'],
    ['**連接器：** 沿用自LLaVA', 'Heron connector LLaVA'],
  ])('%s', (fact, edge) => {
    expect(said(fact)).toEqual([edge]);
  });
});

describe('a fact does not tie', () => {
  test.each([
    ['to what is only likened', '**Vision encoder:** inspired by CLIP, LLaVA and others'],
    ['to what is compared', '**Connector:** fewer tokens than LLaVA'],
    ['to what is not used', '**Data:** captions, without data of LLaVA'],
    ['to what a longer name holds', '**Data:** LLaVA-Next instructions'],
    ['of a part that only another one has', '**Vision encoder:** CLIP ViT-H/14 (LAION-2B)'],
    ['to what is mentioned beside the part', '**Connector:** MLP, wider in tests with LLaVA'],
    ['by a fact that states no origin', '**Result:** 3 points above LLaVA'],
  ])('%s', (_, fact) => {
    expect(said(fact)).toEqual([]);
  });

  test('to a newer model', () => {
    expect(
      edgesOf('### Heron {.model year=2021}\n**Data:** Egret\n\n### Egret {.model year=2022}\n![](e.png)\n'),
    ).toEqual([]);
  });

  test('of what is not a model', () => {
    expect(edgesOf('### Bird Survey {.survey}\n**Data:** Egret\n\n### Egret {.model}\n![](e.png)\n')).toEqual(
      [],
    );
  });
});

test('a model below another whose name it bears is a version of it', () => {
  const model = (name: string, marks: string) => `${marks} ${name} {.model}\n![](x.png)\n`;
  expect(edgesOf(model('Heron', '###') + model('Heron-2', '####') + model('Heronry', '####'))).toEqual([
    'Heron-2 version Heron',
  ]);
});

test('each relation of two models is stated once, with its place', () => {
  const [edge, ...others] = findLineage(
    catalogueOf(
      '### EgretNet {.model}\n![](e.png)\n\n### Heron {.model}\n**Data:** EgretNet pairs [S]\n\n**Data:** more of EgretNet\n',
    ),
  );
  expect(others).toEqual([]);
  expect([edge?.fact?.text, edge?.place.section.id]).toEqual(['EgretNet pairs', 'heron']);
});

test('the drawing has each model right of what it descends from, also where two descend from each other', () => {
  const body =
    '### Egret {.model}\n**Starts from:** Heron\n\n### Heron {.model}\n**Starts from:** Egret\n\n### Ibis {.model}\n**Starts from:** Heron\n';
  const { boxes, lines } = layOutLineage(findLineage(catalogueOf(body)));
  const x = (name: string) => boxes.find(({ model }) => model.name === name)?.x ?? 0;
  expect(x('Ibis')).toBeGreaterThan(x('Heron'));
  expect(boxes).toHaveLength(3);
  expect(lines).toHaveLength(3);
});

test('a thousand models in one line are laid out without recursing a thousand times', () => {
  const many = Array.from(
    { length: 1000 },
    (_, at) => `### Bird-${at} {.model}\n**Starts from:** Bird-${Math.max(0, at - 1)}\n`,
  );
  const edges = findLineage(catalogueOf(many.join('\n')));
  expect(edges).toHaveLength(999);
  expect(layOutLineage(edges).boxes).toHaveLength(60);
});

test('a course whose facts tie no models has no such page', () => {
  expect(listModelRooms(catalogueOf('### Heron {.model}\n**Connector:** MLP\n'))).not.toContain('lineage');
  expect(
    listModelRooms(
      catalogueOf('### Egret {.model}\n![](e.png)\n\n### Heron {.model}\n**Starts from:** Egret\n'),
    ),
  ).toContain('lineage');
});
