import { expect, test } from 'vitest';
import { chooseExamples } from '../../../assets/client/search/examples.ts';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { buildNames } from '../../../src/search/names.ts';
import { readNames } from '../../../src/search/read-names.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { readVlmCatalogue } from '../../fixtures/vlm-catalogue.ts';

test('examples are a name, an id and a title that lead to the same place', () => {
  const entries = readNames(buildNames(readVlmCatalogue()));
  expect(chooseExamples(entries)).toEqual(['LLaVA', '2304.08485', 'Visual Instruction Tuning']);
});

test('a course without such a paper has no examples', () => {
  const paper = '### Heron\n**Paper:** [Heron](https://arxiv.org/abs/2203.01234)';
  expect(chooseExamples(readNames(buildNames(buildCatalogue([lectureOf(paper)]))))).toEqual([]);
});
