import { expect, test } from 'vitest';
import { formatReport } from '../../../src/diagnostics/format-report.ts';
import { showControls, showControlsInLines } from '../../../src/diagnostics/show-controls.ts';

test.each([
  ['a\u001b[2Jb.md', 'a\\u001b[2Jb.md'],
  ['a\nb.md', 'a\\u000ab.md'],
  ['a\rb', 'a\\u000db'],
  ['\u009b31m', '\\u009b31m'],
  ['\u202egnp.exe', '\\u202egnp.exe'],
  ['白鷺 é.md', '白鷺 é.md'],
])('%j', (name, shown) => expect(showControls(name)).toBe(shown));

test('lines of a text stay lines', () => {
  expect(showControlsInLines('a\n\tb\u0007')).toBe('a\n\tb\\u0007');
});

test('a report rings no bell, whatever a file is called and holds', () => {
  const report = formatReport([
    {
      rule: 'source/encoding',
      file: 'content/\u001b]0;x\u0007\nb.md',
      line: 1,
      message: 'It says "\u001b[31m".',
      fix: 'Save it.\n\u0008',
    },
  ]);
  expect(report).not.toMatch(/(?!\n)\p{Cc}/u);
  expect(report.split('\n')[0]).toContain('content/\\u001b]0;x\\u0007\\u000ab.md:1');
});
