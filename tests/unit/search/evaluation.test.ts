import { expect, test } from 'vitest';
import { formatMisses, formatScores } from '../../search/evaluation/format-scores.ts';
import { parseJudgedQueries } from '../../search/evaluation/judged-query.ts';
import { findPlace, type Judged, score } from '../../search/evaluation/score.ts';

test.each([
  [['/vlm/models/llava/'], ['/models/llava/'], 1],
  [['/vlm/models/llava/'], ['/vlm/models/llava/'], 1],
  [['/vlm/lectures/a/#b'], ['/lectures/a/'], 1],
  [['/vlm/lectures/a/'], ['/lectures/a/#b'], 0],
  [['/vlm/lectures/a/#b', '/vlm/lectures/a/#c'], ['/lectures/a/#c'], 2],
  [['/vlm/lectures/%E9%B7%BA/'], ['/lectures/鷺/'], 1],
  [['/vlm/lectures/鷺/'], ['/vlm/lectures/%E9%B7%BA/'], 1],
  [[], ['/models/llava/'], 0],
  [[], [], 1],
  [['/vlm/models/llava/'], [], 0],
])('in %o, %o is at place %i', (found, want, place) => {
  expect(
    findPlace(
      found.map((address) => [address]),
      want,
      '/vlm/',
    ),
  ).toBe(place);
});

test('an answer counts by the sections that it links too', () => {
  const found = [['/models/vila/'], ['/models/llava/', '/lectures/a/#llava']];
  expect(findPlace(found, ['/lectures/a/#llava'], '/')).toBe(2);
});

const judged = (place: number, name?: string): Judged => ({
  q: `query ${place}`,
  want: ['/models/llava/'],
  found: [['/models/vila/']],
  place,
  ...(name && { class: name }),
});

test('the scores of a class are computed', () => {
  expect(score([1, 2, 0, 1].map((place) => judged(place)))).toEqual({
    count: 4,
    success1: 0.5,
    success5: 0.75,
    mrr: 0.625,
  });
  expect(score([])).toEqual({ count: 0, success1: 0, success5: 0, mrr: 0 });
});

test('the report has a table by class, and what was missed, worst first', () => {
  const all = [judged(1, 'name'), judged(2, 'name'), judged(0)];
  expect(formatScores(all)).toMatchInlineSnapshot(`
    "class     n  success@1  success@5    MRR
    name      2      0.500      1.000  0.750
    all       3      0.333      0.667  0.500"
  `);
  expect(formatMisses(all)).toMatchInlineSnapshot(`
    " –  query 0
          wanted /models/llava/
          found  /models/vila/
     2  query 2
          wanted /models/llava/
          found  /models/vila/"
  `);
});

test('mistakes in a set of queries are reported', () => {
  expect(parseJudgedQueries('[{"q": "llava", "want": ["/models/llava/"]}]')).toHaveLength(1);
  expect(() => parseJudgedQueries('[{"q": "llava"}]')).toThrow('want');
});
