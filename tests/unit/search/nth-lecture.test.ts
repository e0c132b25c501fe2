import { expect, test } from 'vitest';
import { answerNth } from '../../../assets/client/search/answer-nth.ts';
import { readNthLecture } from '../../../assets/client/search/nth-lecture.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import { buildNames } from '../../../src/search/names.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { sourceOf } from '../../fixtures/name-source.ts';
import { prepareNames } from '../../fixtures/prepare-names.ts';

test.each([
  ['lecture 3', 3, ''],
  ['Lecture #12', 12, ''],
  ['week 3', 3, ''],
  ['the third lecture', 3, 'the'],
  ['last lecture', 'last', ''],
  ['第三課', 3, ''],
  ['第10週', 10, ''],
  ['最後一堂課', 'last', ''],
  ['notes of lecture 2', 2, 'notes of'],
])('%s', (text, place, rest) => {
  expect(readNthLecture(text)).toEqual({ place, rest });
});

test.each(['first stage', 'lecture', 'llama 3', 'lecture 3.5', '三課'])('%s asks for no lecture', (text) => {
  expect(readNthLecture(text)).toBeUndefined();
});

const newestFirst = (...titles: string[]) => {
  const lectures = titles.map((title) => ({ ...lectureOf('## Words', title.toLowerCase()), title }));
  return sourceOf(prepareNames(buildNames({ lectures, models: [], papers: [] })));
};
const titlesOf = async (typed: string, names: ReturnType<typeof sourceOf>) => {
  const answer = await answerNth(parseQuery(typed), { names, base: '/', limit: 6 });
  return answer?.groups.flatMap(({ hits }) =>
    hits.map(({ title }) => title.map(({ text }) => text).join('')),
  );
};

test.each([
  ['lecture 1', ['Herons']],
  ['the second lecture', ['Egrets']],
  ['last lecture', ['Stilts']],
  ['lecture 7', undefined],
  ['lecture 1 herons', undefined],
])('lectures in the order of the course: %s', async (typed, titles) => {
  expect(await titlesOf(typed, newestFirst('Stilts', 'Egrets', 'Herons'))).toEqual(titles);
});

test('what a title says goes before the order', async () => {
  const names = newestFirst('Lecture 2: Stilts', 'Lecture 1: Egrets', 'Lecture 0: Herons');
  expect(await titlesOf('lecture 1', names)).toEqual(['Lecture 1: Egrets']);
});
