import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { formatReport } from '../../../src/diagnostics/format-report.ts';

const syntax: Diagnostic = {
  rule: 'front-matter/syntax',
  file: 'content/lectures/b.md',
  line: 4,
  message: 'The block is not valid YAML.',
  fix: 'title: "a: b"',
};
const label: Diagnostic = {
  rule: 'label/unknown',
  file: 'content/lectures/a.md',
  line: 121,
  message: '"HuggineFace" is not a known label.',
  fix: 'Did you mean\n"HuggingFace"?',
};

test('diagnostics are sorted by place, with rule and repair, and counted', () => {
  expect(formatReport([syntax, label])).toMatchInlineSnapshot(`
    "content/lectures/a.md:121  warning  label/unknown  (guide 3.2)
      "HuggineFace" is not a known label.
      Did you mean
      "HuggingFace"?

    content/lectures/b.md:4  error  front-matter/syntax  (guide 1.1)
      The block is not valid YAML.
      title: "a: b"

    1 error, 1 warning
    "
  `);
});

test('a report without diagnostics is empty', () => {
  expect(formatReport([])).toBe('');
});

/** As many diagnostics of one rule as requested, on lines 1, 2, 3, … */
const many = (number: number, file = label.file): Diagnostic[] =>
  Array.from({ length: number }, (_, index) => ({ ...label, file, line: index + 1 }));

test('the first few of a rule in a file are printed, the others counted', () => {
  const report = formatReport([...many(20), ...many(6, 'content/lectures/c.md'), syntax]);
  const entries = report.match(/^content\S+/gm);
  expect(entries).toEqual([
    ...[1, 2, 3, 4, 5, 6].map((line) => `content/lectures/a.md:${line}`),
    'content/lectures/b.md:4',
    ...[1, 2, 3, 4, 5, 6].map((line) => `content/lectures/c.md:${line}`),
  ]);
  expect(report).toContain(
    'content/lectures/a.md:6  warning  label/unknown  (guide 3.2)\n  and 15 more of this rule in this file, on lines 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, …\n',
  );
  expect(report.endsWith('\n1 error, 26 warnings\n')).toBe(true);
});

test('what is said in the same words of many files is printed in full for the first few', () => {
  const files = 'abcdefgh'.split('').map((name) => ({ ...label, file: `content/${name}.md` }));
  const full = (name: string) =>
    `content/${name}.md:121  warning  label/unknown  (guide 3.2)
  "HuggineFace" is not a known label.
  Did you mean
  "HuggingFace"?
`;
  const brief = (name: string) =>
    `content/${name}.md:121  warning  label/unknown  (guide 3.2): the same as at content/a.md:121
`;
  const other = { ...label, file: 'content/g.md', message: '"Modle" is not a known label.' };
  expect(formatReport([...files, other])).toBe(
    `${['a', 'b', 'c', 'd', 'e'].map(full).join('\n')}
${brief('f')}${brief('g')}
${full('g').replace('HuggineFace', 'Modle')}
${brief('h')}
0 errors, 9 warnings
`,
  );
  expect(formatReport(files.slice(0, 6))).not.toContain('the same as');
});

test('a rule that is counted keeps its place between the others of the file', () => {
  const other = { ...label, rule: 'link/empty', line: 100 } as const;
  const report = formatReport([other, ...many(20)]);
  expect(report.indexOf('and 15 more')).toBeLessThan(report.indexOf('a.md:100'));
});

test('ninety thousand diagnostics make a short report with a summary by rule, errors first', () => {
  const report = formatReport([...many(89_000), syntax, ...many(999, 'content/lectures/c.md')]);
  expect(report.length).toBeLessThan(4000);
  expect(report.split('\n').slice(-5)).toEqual([
    '      1  error  front-matter/syntax in 1 file: front matter that is not valid YAML or TOML',
    '  89999  warning  label/unknown in 2 files: a label of a link or a fact that is misspelt',
    '',
    '1 error, 89999 warnings',
    '',
  ]);
});

test('what a message quotes begins no line, which a host that reads the report could take for a command', () => {
  const message = 'There is no file and no lecture at x\n::error::y; readers find nothing there.';
  const report = formatReport([
    { rule: 'link/missing-file', file: 'a.md', line: 1, message, fix: 'Delete it.' },
  ]);
  expect(report).toContain('at x\\u000a::error::y; readers');
  expect(report).not.toMatch(/^\s*::/m);
});
