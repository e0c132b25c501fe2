import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { readMeasures } from '../../../src/search/measures.ts';
import { packMeasures } from '../../../src/search/pack-measures.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const nothing = { name: 'Heron', resources: [], facts: [], papers: [] };

const measuresOf = (facts: string) => {
  const { models } = buildCatalogue([lectureOf(`## Waders\n### Heron {.model}\n${facts}`)]);
  return readMeasures(packMeasures(models[0] ?? nothing));
};

test.each([
  ['7B and 13B classes', 13_000],
  ['435M', 435],
  ['small 1.8B; the large one not disclosed', undefined],
  ['not seen', undefined],
])('parameters: %s', (text, parameters) => {
  expect(measuresOf(`**Parameters:** ${text}`).parameters).toBe(parameters);
});

test.each([
  ['none', true],
  ['none; patches are read as words', true],
  ['無', true],
  ['none between the towers; one projection each', false],
  ['a small one', false],
])('what is lacked: %s', (text, isLacked) => {
  expect(measuresOf(`**Vision encoder:** ${text}`).lacks.includes('vision-encoder')).toBe(isLacked);
});

test.each([
  ['text', ['text']],
  ['text, images (drawn by another network), video', ['text', 'image', 'video']],
  ['scores, no text', []],
  ['text; one image in each conversation', ['text']],
  ['文字與聲音', ['text', 'audio']],
])('outputs: %s', (text, outputs) => {
  expect(measuresOf(`**Output:** ${text}`).outputs).toEqual(outputs);
});

test.each([
  ['code Apache 2.0; research use only', ['apache', 'non-commercial']],
  ['MIT licence for the code', ['mit']],
  ['own licence: commercial use allowed', ['commercial']],
  ['CC-BY-NC 4.0', ['non-commercial']],
  ['weights not released', []],
])('licence: %s', (text, traits) => {
  expect(measuresOf(`**Licence:** ${text}`).traits).toEqual([...traits, 'unpublished']);
});

test('what authors keep to themselves', () => {
  expect(measuresOf('**Connector:** not disclosed').traits).toContain('undisclosed');
  expect(measuresOf('**Training:** stages not disclosed').traits).not.toContain('undisclosed');
});

test('a model with a paper of its own is published', () => {
  expect(measuresOf('**Paper:** [Wading](https://arxiv.org/abs/2401.01234)').traits).toEqual([]);
});

test.each([
  ['336 px, 576 tokens', 576, 336],
  ['448 px; 1,024 patches become 256 tokens', 256, 448],
  ['any', undefined, undefined],
])('a picture: %s', (text, tokens, pixels) => {
  expect(measuresOf(`**Resolution:** ${text}`)).toMatchObject({
    ...(tokens && { tokens }),
    ...(pixels && { pixels }),
  });
});

const weightsOf = (name: string, ...weights: string[]) => {
  const links = weights.map((own) => `**Model:** [${own}](https://huggingface.co/${own})<br>`).join('\n');
  const { models } = buildCatalogue([lectureOf(`## Waders\n### ${name} {.model}\n${links}`)]);
  return readMeasures(packMeasures(models[0] ?? nothing));
};

test.each([
  ['Heron', ['reed/heron-7b'], 7000],
  ['Heron 1.5', ['reed/heron-1.5-13b-chat', 'reed/Heron-1.5-7B'], 13_000],
  ['Egret-2B', ['reed/egret'], 2000],
  ['Heron', ['reed/heron-opt-2.7b'], undefined],
  ['Heron', ['reed/heron-base'], undefined],
] as const)('the size in the name of %s and %j', (name, weights, size) => {
  expect(weightsOf(name, ...weights).parameters).toBe(size);
});

test('each variant has its size', () => {
  expect(measuresOf('**Parameters:** 3B, 9B and 80B').sizes).toEqual([80_000, 3000, 9000]);
});

test('nothing is packed where nothing is stated', () => {
  expect(packMeasures({ ...nothing, papers: ['1'] })).toBeUndefined();
});
