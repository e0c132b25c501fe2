import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { onceForCourse } from '../../../src/diagnostics/once-for-course.ts';

const diagnostic = (rule: Diagnostic['rule'], file: string, line: number): Diagnostic => ({
  rule,
  file,
  line,
  message: 'The day is unknown.',
  fix: 'Ask.',
});

test('what is the same for the whole course is reported once, with the number of its posts', () => {
  const day = [
    diagnostic('liquid/date', 'a.md', 4),
    diagnostic('liquid/date', 'a.md', 9),
    diagnostic('liquid/date', 'b.md', 2),
  ];
  const others = [diagnostic('link/empty', 'a.md', 5), diagnostic('link/empty', 'b.md', 5)];
  expect(onceForCourse([...day, ...others])).toEqual([
    { ...diagnostic('liquid/date', 'a.md', 4), message: 'The day is unknown. This affects 2 posts in all.' },
    ...others,
  ]);
});

test('in one post it is reported as it is', () => {
  expect(onceForCourse([diagnostic('liquid/date', 'a.md', 4)])).toEqual([
    diagnostic('liquid/date', 'a.md', 4),
  ]);
});
