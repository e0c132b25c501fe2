import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { formatReport } from '../../../src/diagnostics/format-report.ts';

const date: Diagnostic = {
  rule: 'front-matter/date',
  file: 'content/lectures/b.md',
  line: 4,
  message: 'date is "2026-13-07": there is no month 13.',
  fix: 'Write it as 2026-06-07.',
};
const label: Diagnostic = {
  rule: 'label/unknown',
  file: 'content/lectures/a.md',
  line: 121,
  message: '"HuggineFace" is not a label we know.',
  fix: 'Did you mean\n"HuggingFace"?',
};

test('sorted by place, with rule and repair, counted', () => {
  expect(formatReport([date, label])).toMatchInlineSnapshot(`
    "content/lectures/a.md:121  warning  label/unknown  (guide 3.2)
      "HuggineFace" is not a label we know.
      Did you mean
      "HuggingFace"?

    content/lectures/b.md:4  error  front-matter/date  (guide 1.3)
      date is "2026-13-07": there is no month 13.
      Write it as 2026-06-07.

    1 error, 1 warning
    "
  `);
});

test('nothing to say, nothing said', () => {
  expect(formatReport([])).toBe('');
});
