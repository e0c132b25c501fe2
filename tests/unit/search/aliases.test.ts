import { expect, test } from 'vitest';
import { aliasesOfModel, aliasesOfPaper } from '../../../src/search/aliases.ts';

test.each([
  ['VLFeedback and Silkie', ['Silkie', 'VLFeedback']],
  [
    'Masked Modeling (MLM) & Matching (ITM)',
    ['ITM', 'MLM', 'Masked Modeling', 'Masked Modeling (MLM)', 'Matching (ITM)', '& Matching'].sort(),
  ],
  ['LLaVA', []],
])('%s is also called', (name, aliases) => {
  expect(aliasesOfModel(name)).toEqual(aliases);
});

test('the name before a colon is the name of the system', () => {
  expect(aliasesOfPaper('VILA: On Pre-training for Visual Language Models')).toEqual(['VILA']);
  expect(aliasesOfPaper('Visual Instruction Tuning')).toEqual([]);
  expect(aliasesOfPaper('A question that takes up half of the line and more: an answer')).toEqual([]);
});
