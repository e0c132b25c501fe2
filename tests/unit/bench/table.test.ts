import { describe, expect, it } from 'vitest';
import type { Usage } from '../../bench/measure.ts';
import { formatTable, median } from '../../bench/table.ts';

const usage = (wall: number, cpu: number, megabytes: number): Usage => ({
  wall,
  cpu,
  peakMemory: megabytes * 1e6,
});

describe('formatTable', () => {
  it('shows the median of each build, and the index as the difference', () => {
    const runs = {
      plain: [usage(0.9, 1, 130), usage(0.8, 1.2, 150), usage(3, 1.1, 140)],
      withoutIndex: [usage(2, 2.2, 250)],
      withIndex: [usage(2.5, 3.3, 300)],
      withoutCache: [usage(3.5, 4.4, 310)],
      unchanged: [usage(0.1, 0.11, 60)],
      edited: [usage(2, 2.75, 290)],
      checked: [usage(1, 0.55, 160)],
    };
    expect(formatTable([{ posts: 22, runs }])).toMatchInlineSnapshot(`
      "posts  build              wall s  CPU s  memory MB  CPU / plain
      -----  -----------------  ------  -----  ---------  -----------
         22  plain Eleventy       0.90   1.10        140         1.00
         22  Lectern, no index    2.00   2.20        250         2.00
         22  Lectern              2.50   3.30        300         3.00
         22  Lectern, no cache    3.50   4.40        310         4.00
         22    nothing changed    0.10   0.11         60         0.10
         22    one post edited    2.00   2.75        290         2.50
         22    and checked        1.00   0.55        160         0.50
         22    its index alone    0.50   1.10         50         1.00"
    `);
  });

  it('leaves out what this machine cannot measure', () => {
    const unknown = [{ wall: 1, cpu: undefined, peakMemory: undefined }];
    const table = formatTable([
      {
        posts: 1000,
        runs: {
          plain: unknown,
          withoutIndex: unknown,
          withIndex: unknown,
          withoutCache: unknown,
          unchanged: unknown,
          edited: unknown,
          checked: unknown,
        },
      },
    ]);
    expect(table.split('\n').find((row) => row.includes('Lectern  '))).toMatchInlineSnapshot(
      `" 1000  Lectern              1.00      –          –            –"`,
    );
  });
});

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1], 2.5],
    [[], undefined],
    [[1, undefined], undefined],
  ])('median of %j is %j', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });
});
