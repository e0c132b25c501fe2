import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../../src/catalogue/build-catalogue.ts';
import { buildParts } from '../../../../src/catalogue/parts/build-parts.ts';
import type { StatedParts } from '../../../../src/catalogue/parts/name-parts.ts';
import { lectureOf } from '../../../fixtures/lecture-of.ts';

const partsOf = (body: string, stated: StatedParts = {}) =>
  buildParts(buildCatalogue([lectureOf(body)]).models, stated).list;

/** Each part with those who use it, of a few models with one fact each. */
const usersOf = (label: string, values: Readonly<Record<string, string>>, stated: StatedParts = {}) =>
  Object.fromEntries(
    partsOf(
      Object.entries(values)
        .map(([name, value]) => `### ${name} {.model}\n**${label}:** ${value}\n`)
        .join('\n'),
      stated,
    ).map(({ name, users }) => [name, users.map(({ model }) => model.name).join(' ')]),
  );

describe('a part is found by what it is, however it is spelt', () => {
  test.each([
    ['Vision encoder', 'CLIP ViT-L/14 at 336 px, frozen', 'CLIP ViT-L/14'],
    ['Vision encoder', 'CLIP-L at 336 px', 'CLIP ViT-L/14'],
    ['Vision encoder', 'frozen CLIP-ViT-L-14@336', 'CLIP ViT-L/14'],
    ['Vision encoder', 'OpenAI CLIP (ViT-L/14)', 'CLIP ViT-L/14'],
    ['Vision encoder', 'Frozen CLIP', 'CLIP image encoder'],
    ['Vision encoder', '凍結的 CLIP ViT-L/14', 'CLIP ViT-L/14'],
    ['Vision encoder', 'ViT-bigG of OpenCLIP, 1.9B', 'OpenCLIP ViT-bigG'],
    ['Vision encoder', 'SigLIP-SO400M/14', 'SigLIP SO400M'],
    ['Vision encoder', 'from a Faster R-CNN', 'Faster R-CNN'],
    ['Connector', 'four tokens joined, then one linear layer', 'Linear layer'],
    ['Connector', 'two-layer MLP with GELU', 'MLP'],
    ['Connector', 'BLIP-2’s Q-Former, 32 queries', 'Q-Former'],
    ['Connector', '線性投影，凍結', '線性投影'],
    ['LLM', 'Vicuna v1.5 7B or 13B', 'Vicuna'],
    ['LLM', 'LLaMA2-7B-Chat', 'Llama 2'],
    ['LLM', 'Llama-2-Chat 7B, through LoRA', 'Llama 2'],
    ['LLM', 'Qwen2.5-7B', 'Qwen2.5'],
    ['LLM', 'Flan-T5 XXL', 'Flan-T5'],
  ])('%s: %s', (label, value, part) => {
    expect(usersOf(label, { Heron: value })).toEqual({ [part]: 'Heron' });
  });
});

describe('a value does not name a part', () => {
  test.each([
    ['where it says that there is none', 'Connector', 'none; text only, no MLP'],
    ['where it is not stated', 'Vision encoder', '— (not disclosed, perhaps CLIP ViT-L/14)'],
    ['where the part is denied', 'Vision encoder', 'patches, no CLIP'],
    ['where another part replaced it', 'Connector', 'a resampler that replaces the Q-Former'],
    ['where it is only likened', 'LLM', 'decoder (LLaMA type), 36 layers'],
    ['where it is an idea', 'Vision encoder', 'inspired by CLIP ViT-L/14'],
    ['where it is a piece of a longer name', 'Vision encoder', 'DFN5B CLIP ViT-L/14'],
    ['where another version is meant', 'LLM', 'LLaMA 5 7B'],
    ['where it is another system of that name', 'LLM', 'Qwen-VL'],
    ['where it is a word of the language', 'LLM', 'we opt for yi and palm'],
    [
      'where a longer word begins like that',
      'Connector',
      'nonlinear projection, non-linear layer, MLPs-of-experts',
    ],
    ['where the property names no part', 'Data', 'pairs ranked by CLIP ViT-L/14'],
    ['where nothing is known about it', 'Connector', 'beak adapter'],
  ])('%s', (_, label, value) => {
    expect(usersOf(label, { Heron: value })).toEqual({});
  });
});

test('a value that names several parts uses each of them, once', () => {
  expect(
    usersOf('Connector', {
      Heron: 'Perceiver Resampler [S]; gated cross-attention between layers [S]; a second resampler',
      Egret: 'linear projection, then cross-attention, then a linear layer',
    }),
  ).toEqual({
    'Perceiver Resampler': 'Heron',
    'Gated cross-attention': 'Heron',
    'Linear layer': 'Egret',
    'Cross-attention': 'Egret',
  });
});

describe('the same words of two models are a part', () => {
  test('by what comes before the first punctuation mark or word of use', () => {
    expect(
      usersOf('Connector', {
        Heron: 'Beak adapter, trained [S]',
        Egret: 'beak adapter with two layers',
        Ibis: 'wing adapter',
      }),
    ).toEqual({ 'Beak adapter': 'Egret Heron' });
  });

  test.each(['the same as above', 'frozen, small', '—', 'unknown', 'yes', 'none', 'image tokens, 32'])(
    'but not for "%s", which names nothing',
    (value) => {
      expect(usersOf('Connector', { Heron: value, Egret: value })).toEqual({});
    },
  );

  test('nor for two values of one model', () => {
    const body =
      '### Heron {.model}\n**Connector:** beak adapter, small\n\n**Connector:** beak adapter, large\n';
    expect(partsOf(body)).toEqual([]);
  });
});

describe('an author', () => {
  test('adds a name to a part of the table, or a part of their own', () => {
    expect(
      usersOf(
        'Connector',
        { Heron: 'querying bird', Egret: 'our beak adapter, trained', Ibis: 'Q-Former' },
        { 'Q-Former': ['querying bird'], 'Beak adapter': [] },
      ),
    ).toEqual({ 'Q-Former': 'Heron Ibis', 'Beak adapter': 'Egret' });
  });

  test('takes a name out of the table', () => {
    expect(usersOf('LLM', { Heron: 'OPT 6.7B', Egret: 'Vicuna' }, { OPT: false })).toEqual({
      Vicuna: 'Egret',
    });
  });
});

test('a part knows its other spellings, the model that it comes from, and where each fact is stated', () => {
  const [part] = partsOf(
    '### CLIP {.model}\n**Year:** 2021\n\n### Heron {.model}\n**Vision encoder:** CLIP-L, frozen [S]\n\n### Egret {.model}\n**Vision encoder:** CLIP ViT L/14\n',
  );
  expect(part?.name).toBe('CLIP ViT-L/14');
  expect(part?.slug).toBe('clip-vit-l-14');
  expect(part?.aliases).toEqual(['CLIP-L']);
  expect(part?.origin?.name).toBe('CLIP');
  expect(
    part?.users.map(({ model, uses }) => [model.name, uses[0]?.fact.text, uses[0]?.place.section.id]),
  ).toEqual([
    ['Egret', 'CLIP ViT L/14', 'egret'],
    ['Heron', 'CLIP-L, frozen', 'heron'],
  ]);
});

test('only models use parts: what a survey or a dataset says of others is not its own', () => {
  expect(
    partsOf(
      '### Bird Survey {.survey}\n**Connector:** MLP\n\n### Birds {.dataset}\n**Language model:** Vicuna\n',
    ),
  ).toEqual([]);
});

test('within a kind the parts that most models use come first', () => {
  const names = partsOf(
    ['Vicuna', 'Qwen', 'Qwen', 'MPT']
      .map((name, index) => `### Heron-${index} {.model}\n**LLM:** ${name}\n`)
      .join('\n'),
  ).map(({ name }) => name);
  expect(names).toEqual(['Qwen', 'MPT', 'Vicuna']);
});
