import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { onceForCourse } from '../../../src/diagnostics/once-for-course.ts';

const told = (rule: Diagnostic['rule'], file: string, line: number): Diagnostic => ({
  rule,
  file,
  line,
  message: 'The day is unknown.',
  fix: 'Ask.',
});

test('what is the same for the whole course is reported once, with the number of its posts', () => {
  const day = [
    told('liquid/date', 'a.md', 4),
    told('liquid/date', 'a.md', 9),
    told('liquid/date', 'b.md', 2),
  ];
  const others = [told('link/empty', 'a.md', 5), told('link/empty', 'b.md', 5)];
  expect(onceForCourse([...day, ...others])).toEqual([
    { ...told('liquid/date', 'a.md', 4), message: 'The day is unknown. This affects 2 posts in all.' },
    ...others,
  ]);
});

test('in one post it is reported as it is', () => {
  expect(onceForCourse([told('liquid/date', 'a.md', 4)])).toEqual([told('liquid/date', 'a.md', 4)]);
});
