import { expect, test } from 'vitest';
import { aliasesOfModel, aliasesOfPaper } from '../../../src/search/aliases.ts';
import { spellingsOf } from '../../../src/search/spellings.ts';

test.each([
  ['LLaVA-NeXT', 'llava next'],
  ['LLaVA-NeXT', 'llavanext'],
  ['MiniGPT-v2', 'minigpt v2'],
  ['MiniGPT-v2', 'mini gpt v2'],
  ['YOLOv8', 'yolo v8'],
  ['Qwen2.5-VL', 'qwen25vl'],
  ['Yi-VL-34B', 'yivl34b'],
  ['撿乒乓球機器人', '乒乓球機器人'],
  ['GAN (生成對抗網路)', '對抗網路'],
])('%s is also written %s', (name, spelling) => {
  expect(spellingsOf(name)).toContain(spelling);
});

test('spellings come once and sorted', () => {
  expect(spellingsOf('CLIP')).toEqual(['clip']);
  expect(spellingsOf('MiniGPT-v2')).toEqual(['mini gpt v2', 'minigpt v2', 'minigpt-v2', 'minigptv2']);
});

test('a long run of Han characters is cut', () => {
  expect(spellingsOf('視'.repeat(400)).length).toBeLessThan(20);
});

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

test('the name in front of a colon is the name of the system', () => {
  expect(aliasesOfPaper('VILA: On Pre-training for Visual Language Models')).toEqual(['VILA']);
  expect(aliasesOfPaper('Visual Instruction Tuning')).toEqual([]);
  expect(aliasesOfPaper('A question that takes up half of the line and more: an answer')).toEqual([]);
});
