import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { sayOnce } from '../../../src/diagnostics/say-once.ts';

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
  expect(sayOnce([...day, ...others])).toEqual([
    { ...diagnostic('liquid/date', 'a.md', 4), message: 'The day is unknown. This affects 2 posts in all.' },
    ...others,
  ]);
});

test('in one post it is reported as it is', () => {
  expect(sayOnce([diagnostic('liquid/date', 'a.md', 4)])).toEqual([diagnostic('liquid/date', 'a.md', 4)]);
});

test('what is the same of each link of a post is reported once for the post, with the number of its places', () => {
  const soon = [4, 4, 9].map((line) => diagnostic('link/empty', 'a.md', line));
  const elsewhere = diagnostic('link/empty', 'b.md', 4);
  const other = { ...diagnostic('link/empty', 'a.md', 7), message: 'Another link.' };
  expect(sayOnce([...soon, elsewhere, other])).toEqual([
    {
      ...diagnostic('link/empty', 'a.md', 4),
      message: 'The day is unknown. It is the same in 2 more places.',
    },
    other,
    elsewhere,
  ]);
});

test('two links of another rule with the same fault stay two', () => {
  const broken = [4, 9].map((line) => diagnostic('link/broken', 'a.md', line));
  expect(sayOnce(broken)).toEqual(broken);
});
