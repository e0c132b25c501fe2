import { expect, test } from 'vitest';
import { findCodeBeside } from '../../../src/catalogue/papers/code-beside.ts';
import type { Resource } from '../../../src/lecture/lecture.ts';

test('a section of many papers looks at each of them a few times, not once for every other', () => {
  let looks = 0;
  const papers = Array.from({ length: 500 }, (_, at): Resource => {
    const address = `https://arxiv.org/abs/2203.${10_000 + at}`;
    return {
      role: 'paper',
      address,
      line: at,
      get identity() {
        looks++;
        return { type: 'arxiv', id: `2203.${10_000 + at}` } as const;
      },
    } as Resource;
  });
  expect(findCodeBeside(papers).size).toBe(500);
  expect(looks).toBeLessThan(500 * 20);
});
