import { describe, expect, test } from 'vitest';
import { formatAnnotations, type Mark, parseAnnotations } from '../../../../assets/client/keep/marks.ts';

const mark = (change: Partial<Mark> = {}): Mark => ({
  address: '/lectures/herons/#wading',
  title: 'Herons',
  quote: { exact: 'stands still', prefix: 'A heron ', suffix: ' for hours.' },
  at: Date.UTC(2026, 1, 3),
  ...change,
});

describe('highlights survive export and import', () => {
  test.each([
    ['of a course at the top of a host', 'https://birds.example/', mark()],
    ['of a course below a path', 'https://birds.example/course/', mark({ note: 'See the film.' })],
    ['of a course below a path of that name', 'https://birds.example/lectures/', mark()],
    ['of a lecture of that name', 'https://birds.example/', mark({ address: '/lectures/lectures/#a/b' })],
    ['of a lecture in Chinese', 'https://birds.example/', mark({ address: '/lectures/鷺/' })],
  ])('%s', (_, home, one) => {
    expect(parseAnnotations(formatAnnotations([one], home))).toEqual([one]);
  });
});

test.each([
  ['without words', mark({ quote: { exact: ' ', prefix: '', suffix: '' } })],
  ['that leads out of the course', mark({ address: '/lectures/../../x/' })],
])('a highlight %s is not imported', (_, one) => {
  expect(parseAnnotations(formatAnnotations([one], 'https://birds.example/'))).toBeUndefined();
});
