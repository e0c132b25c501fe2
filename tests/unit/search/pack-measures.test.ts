import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { readMeasures } from '../../../src/search/measures.ts';
import { packMeasures } from '../../../src/search/pack-measures.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const measuresOf = (facts: string) => {
  const { models } = buildCatalogue([lectureOf(`## Waders\n### Heron {.model}\n${facts}`)]);
  return readMeasures(packMeasures(models[0]?.facts ?? []));
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

test('nothing is packed where nothing is stated', () => {
  expect(packMeasures([])).toBeUndefined();
});
