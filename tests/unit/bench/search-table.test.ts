import { expect, test } from 'vitest';
import { formatSearchTable, percentile } from '../../bench/search/search-table.ts';

test('each course has a row: its heaviest first search, and the median and the slow end of the others', () => {
  const cost = {
    files: 56,
    size: 1_500_000,
    names: { files: 12, size: 240_000 },
    first: [120_000, 130_000],
    later: [0, 10_000, 20_000],
    warm: [5, 10, 30],
    slow: [
      { hit: 1200, whole: 2400 },
      { hit: 1300, whole: 2300 },
    ],
  };
  expect(formatSearchTable([{ lectures: 100, seconds: 1.234, cost }])).toMatchInlineSnapshot(`
    "lectures  index s  files  disk MB  names  names MB  first kB  later kB  later p95  warm ms  warm p95  slow hit s  slow all s
    --------  -------  -----  -------  -----  --------  --------  --------  ---------  -------  --------  ----------  ----------
         100     1.23     56      1.5     12      0.24     130.0      10.0       20.0     10.0      30.0        1.30        2.40"
  `);
});

test('a percentile is one of the measured numbers', () => {
  expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(percentile([4, 1, 3, 2], 0.95)).toBe(4);
  expect(percentile([], 0.5)).toBeNaN();
});
