import { expect, test } from 'vitest';
import { layOutQuestion } from '../../../../src/lecture/questions/lay-out-question.ts';
import type { Question } from '../../../../src/lecture/questions/question.ts';
import { lectureOf } from '../../../fixtures/lecture-of.ts';

function questionOf(body: string): Question {
  const [block] = lectureOf(body).opening;
  if (block?.kind !== 'question') throw new Error(`${body} is no question`);
  return block.question;
}

test('choices keep the order of their author, and letters name the right ones', () => {
  const laid = layOutQuestion(
    questionOf('**Quiz:** Which?\n\n- [x] Heron\n  - It wades.\n- [ ] Duck\n- [x] Egret'),
  );
  expect(laid.options.map(({ text }) => text)).toEqual(['Heron', 'Duck', 'Egret']);
  expect(laid).toMatchObject({ left: [], right: [0, 2], letters: 'A, C', whys: [{ of: 'A' }] });
});

test.each([2, 3, 4, 7])('an order of %i is never shown in its right order, and can be put right', (count) => {
  const items = Array.from({ length: count }, (_, index) => `bird ${index}`);
  const question = questionOf(
    `**Quiz:** In order?\n\n${items.map((item, at) => `${at + 1}. ${item}`).join('\n')}`,
  );
  const { options, right } = layOutQuestion(question);
  expect(options.map(({ text }) => text)).not.toEqual(items);
  expect(right.map((index) => options[index]?.text)).toEqual(items);
  expect(layOutQuestion(question).options).toEqual(options);
});

test('what is the match of two items is offered once', () => {
  const { left, options, right, letters } = layOutQuestion(
    questionOf('**Quiz:** Who?\n\n| a | b |\n| - | - |\n| heron | fish |\n| duck | weed |\n| egret | fish |'),
  );
  expect(left.map(({ text }) => text)).toEqual(['heron', 'duck', 'egret']);
  expect(options).toHaveLength(2);
  expect(right.map((index) => options[index]?.text)).toEqual(['fish', 'weed', 'fish']);
  expect(letters).toMatch(/^1 [AB], 2 [AB], 3 [AB]$/);
});

test('the id of a question stays when another comes before it, and differs from that of one in the same words', () => {
  const question = '**Quiz:** Who?\n**Answer:** the heron';
  const ids = (body: string) =>
    lectureOf(body).opening.flatMap((block) => (block.kind === 'question' ? block.question.id : []));
  const [id] = ids(question);
  expect(ids(`**Quiz:** When?\n**Answer:** now\n\n${question}`)).toContain(id);
  expect(new Set(ids(`${question}\n\n${question}`)).size).toBe(2);
});
