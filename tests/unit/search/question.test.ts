import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../assets/client/search/question.ts';

describe('a question is reduced to what it is about', () => {
  test.each([
    ['what is clip', 'clip'],
    ['What is CLIP?', 'CLIP'],
    ["what's a flamingo", 'flamingo'],
    ['who made llava', 'llava'],
    ['how does the heron wade?', 'heron wade'],
    ['why does the heron not dive?', 'heron dive'],
    ['Which model wades on one leg?', 'wades one leg'],
    ['parameters of heron', 'parameters heron'],
    ['the number of parameters of heron', 'parameters heron'],
    ['licence for heron-2', 'licence heron-2'],
    ['when was heron published', 'heron'],
    ['heron?', 'heron'],
    ['which model wades on one leg', 'wades one leg'],
    ['which week teaches wading', 'wading'],
    ['which week covers wading birds', 'wading birds'],
    ['in which class is wading explained', 'wading'],
    ['which lecture has waders', 'waders'],
    ['the lecture on waders', 'waders'],
    ['lectures by ada müller', 'ada müller'],
    ['哪一課講涉禽', '涉禽'],
    ['在哪一週介紹涉禽', '涉禽'],
    ['蒼鷺涉水的原因', '蒼鷺涉水'],
    ['什麼是蒼鷺', '蒼鷺'],
    ['蒼鷺是什麼？', '蒼鷺'],
    ['請問 Heron 如何運作', 'Heron'],
    ['Heron 的參數量是多少', 'Heron'],
    ['什么是 Heron', 'Heron'],
    ['Heron 是做什麼的', 'Heron'],
    ['Heron 的引用格式', 'Heron'],
    ['Heron有什么用', 'Heron'],
  ])('%s: %s', (typed, text) => {
    expect(readQuestion(typed)).toEqual({ text, isComparison: false });
  });

  test.each([
    ['difference between heron and egret', 'heron egret'],
    ['three differences between heron and egret', 'three heron egret'],
    ['the differences between heron and egret?', 'heron egret'],
    ['heron vs egret', 'heron egret'],
    ['whats the difference between heron and egret', 'heron egret'],
    ['heron egret differences', 'heron egret'],
    ['heron vs. egret', 'heron egret'],
    ['compare heron with egret', 'heron egret'],
    ['how is heron-2 different from heron', 'heron-2 heron'],
    ['Heron和Egret的差別', 'Heron Egret'],
    ['Heron跟Egret差在哪裡', 'Heron Egret'],
    ['Heron 对比 Egret', 'Heron Egret'],
    ['Heron 與 Egret 有什麼不同？', 'Heron Egret'],
    ['比較 Heron、Egret', 'Heron Egret'],
    ['Heron跟Egret哪個好', 'Heron Egret'],
    ['Heron 還是 Egret 比較大', 'Heron Egret 大'],
    ['Heron 和 Egret 谁更强？', 'Heron Egret'],
    ['heron or egret', 'heron egret'],
    ['is heron better than egret', 'heron egret'],
    ['heron faster than egret', 'heron egret'],
    ['from heron to heron-2 what changed', 'heron heron-2'],
  ])('%s compares %s', (typed, text) => {
    expect(readQuestion(typed)).toEqual({ text, isComparison: true });
  });
});

test.each([
  'heron',
  'vision encoder',
  'attention is all you need',
  'learning what and where to draw',
  'a parameter of interest',
  '蒼鷺與水',
  'heron 2023',
  'what is',
  'how?',
  '是什麼',
  'better herons',
  'for herons',
  '',
])('%j is not a question, or about nothing', (typed) => {
  expect(readQuestion(typed)).toBeUndefined();
});

test('what contrasts is no comparison: 對比學習', () => {
  expect(readQuestion('什麼是對比學習')).toEqual({ text: '對比學習', isComparison: false });
  expect(readQuestion('對比學習')).toBeUndefined();
});
